#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Verifies a published log of promises without any program of those who publish it.

  duixian_verify.py log FOLDER --key KEY [--old CHECKPOINT]   every entry, every tile, the signature
  duixian_verify.py copy FOLDER --key KEY                     a public copy: tiles, signature, every document
  duixian_verify.py proof FILE --key KEY                      that a log holds one entry
  duixian_verify.py consistency OLD NEW PROOF --key KEY       that a log only grew between two checkpoints
  duixian_verify.py field PROOF FIELD --key KEY               that a private value is the one that was logged
  duixian_verify.py batch                                     each line of standard input a list of the words above

KEY is the text `name+id+base64` that the log's keeper publishes; where the log has changed its key, give --key
for each. The log must be that of --origin, which is the name of the first key if it is not given.

Exit status: 0 it holds, 1 it does not, 2 usage or a file that cannot be read.

Needs Python 3.9 and nothing else. Formats: RFC 6962 (hashes, proofs), C2SP tlog-tiles, tlog-checkpoint,
signed-note and tlog-proof, RFC 8032 (Ed25519); Documentation/FORMATS.md, "The log".
"""
import argparse, base64, binascii, hashlib, json, pathlib, re, sys

# ---- What is refused ----------------------------------------------------------------------------


class DoesNotHold(Exception):
    """What was given is not what was logged or signed; the message says what and where."""


LARGEST = 2**63 - 1
MOST_NOTE_BYTES = 1_000_000

# ---- Text ---------------------------------------------------------------------------------------


def decoded_base64(text):
    """The bytes behind standard base64; None where it is not exactly what encoding them gives."""
    try:
        decoded = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return decoded if base64.b64encode(decoded) == text else None


def decoded_hash(text):
    """The 32 bytes behind base64, or None."""
    decoded = decoded_base64(text)
    return decoded if decoded is not None and len(decoded) == 32 else None


def decimal(text):
    """The number in bytes that are digits without zeros before them, or None."""
    if not re.fullmatch(rb"0|[1-9][0-9]{0,18}", text) or int(text) > LARGEST:
        return None
    return int(text)


def utf8(data):
    """The text of bytes, or None."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


# ---- Ed25519 (RFC 8032, 5.1) --------------------------------------------------------------------

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def recover_x(y, sign):
    """The x of a point by its y (5.1.3), or None where there is none."""
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    return x if x & 1 == sign else P - x


def add(a, b):
    """The sum of two points in extended coordinates (5.1.4)."""
    e, f = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    g, h = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    w, x, y, z = f - e, h - g, h + g, f + e
    return w * x % P, y * z % P, x * y % P, w * z % P


def multiply(number, point):
    """A point added to itself a number of times."""
    total = (0, 1, 1, 0)
    while number:
        if number & 1:
            total = add(total, point)
        point = add(point, point)
        number >>= 1
    return total


def point(data):
    """The point of 32 bytes, or None."""
    number = int.from_bytes(data, "little")
    y, sign = number & (2**255 - 1), number >> 255
    x = recover_x(y, sign) if y < P else None
    return None if x is None else (x, y, 1, x * y % P)


def encoded(a):
    """The 32 bytes of a point."""
    inverse = pow(a[2], P - 2, P)
    x, y = a[0] * inverse % P, a[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


BASE = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def is_signature(key, signature, message):
    """Whether a key made a signature over a message (5.1.7, without the cofactor)."""
    a, s = point(key), int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or a is None or s >= L:
        return False
    hashed = hashlib.sha512(signature[:32] + key + message).digest()
    k = int.from_bytes(hashed, "little") % L
    minus_a = (P - a[0], a[1], 1, P - a[3])
    return encoded(add(multiply(s, BASE), multiply(k, minus_a))) == signature[:32]


def is_weak(key):
    """Whether a point's order divides eight, or it is not written in the shortest form."""
    y = int.from_bytes(key, "little") & (2**255 - 1)
    if y >= P:
        return True
    for sign in (0, 1):
        x = recover_x(y, sign)
        if x is not None:
            return encoded(multiply(8, (x, y, 1, x * y % P))) == encoded((0, 1, 1, 0))
    return False


# ---- Signed notes and checkpoints ---------------------------------------------------------------

SPACES = set(map(chr, [*range(9, 14), 0x20, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000]))


def is_key_name(name):
    return bool(name) and not any(c in SPACES or c == "+" or c < " " for c in name)


def key_id(name, key):
    return hashlib.sha256(name.encode() + b"\n\x01" + key).digest()[:4]


def read_key(text):
    """Name, id and key of `name+id+base64`."""
    parts = text.split("+", 2)
    raw = decoded_base64(parts[2].encode()) if len(parts) == 3 else None
    if raw is None or len(raw) != 33 or raw[0] != 1 or not is_key_name(parts[0]):
        raise DoesNotHold("this is no Ed25519 key of the form name+id+base64")
    name, key = parts[0], raw[1:]
    if parts[1] != key_id(name, key).hex():
        raise DoesNotHold(f"the id of the key {name} is not that of its bytes")
    if is_weak(key):
        raise DoesNotHold(f"anyone could sign with the key {name}")
    return name, key_id(name, key), key


def open_note(note, keys):
    """The text of a note and the names of the trusted keys that signed it."""
    bad = DoesNotHold("this is no signed note")
    lines = note.split(b"\n")
    if len(note) > MOST_NOTE_BYTES or lines[-1] or utf8(note) is None:
        raise bad
    blanks = [number for number, line in enumerate(lines[:-1]) if not line]
    if not blanks or blanks[-1] == 0 or blanks[-1] + 2 >= len(lines):
        raise bad
    text = b"".join(line + b"\n" for line in lines[:blanks[-1]])
    if any(byte < 0x20 and byte != 0x0A for byte in note):
        raise bad
    names, signers = [], []
    trusted = {(name, number): key for name, number, key in keys}
    for line in lines[blanks[-1] + 1:-1]:
        words = line.split(b" ")
        payload = decoded_base64(words[2]) if len(words) == 3 else None
        if payload is None or words[0] != "—".encode() or not is_key_name(words[1].decode()) or len(payload) < 5:
            raise bad
        name = words[1].decode()
        names.append((name, payload[:4], payload[4:]))
    for name, number, signature in names:
        key = trusted.get((name, number))
        if key is None:
            continue
        if not is_signature(key, signature, text):
            raise DoesNotHold(f"the signature of {name} does not verify")
        signers.append(name)
    if not signers:
        raise DoesNotHold("no trusted key signed; signed by: " + ", ".join(name for name, _, _ in names))
    return text, signers


class Checkpoint:
    """Origin, size and root of a log at one moment, signed by a trusted key."""

    def __init__(self, note, keys, origin):
        text, self.signers = open_note(note, keys)
        lines = text.split(b"\n")[:-1]
        if len(lines) < 3 or not all(lines):
            raise DoesNotHold("the signed text is no checkpoint")
        self.origin, self.size, self.root = lines[0].decode(), decimal(lines[1]), decoded_hash(lines[2])
        if self.size is None or self.root is None:
            raise DoesNotHold("the signed text is no checkpoint")
        if self.origin != origin:
            raise DoesNotHold(f"a checkpoint of {self.origin}, not of {origin}")

    def __str__(self):
        return f"{self.origin}: {self.size} entries, root {base64.b64encode(self.root).decode()}, signed by {', '.join(self.signers)}"


# ---- The tree (RFC 6962, 2.1) -------------------------------------------------------------------


def leaf_hash(entry):
    return hashlib.sha256(b"\x00" + entry).digest()


def node_hash(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def tree_root(hashes):
    """The root over hashes: pairs are joined level by level, one without a partner rises."""
    if not hashes:
        return hashlib.sha256(b"").digest()
    while len(hashes) > 1:
        joined = [node_hash(a, b) for a, b in zip(hashes[::2], hashes[1::2])]
        hashes = joined + hashes[2 * len(joined):]
    return hashes[0]


def verify_inclusion(leaf, index, size, hashes, root):
    """RFC 9162, 2.1.3.2."""
    fail = DoesNotHold(f"not proved: entry {index} in a log of {size}")
    if index >= size:
        raise fail
    fn, sn, node = index, size - 1, leaf
    for sister in hashes:
        if sn == 0:
            raise fail
        if fn & 1 or fn == sn:
            node = node_hash(sister, node)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            node = node_hash(node, sister)
        fn, sn = fn >> 1, sn >> 1
    if sn or node != root:
        raise fail


def verify_consistency(old, new, hashes):
    """RFC 9162, 2.1.4.2, for two checkpoints."""
    fail = DoesNotHold(f"not proved: the log of {new.size} entries goes on from that of {old.size}")
    if old.size > new.size:
        raise fail
    if old.size == new.size or old.size == 0:
        if hashes or old.root != (new.root if old.size == new.size else tree_root([])):
            raise fail
        return
    if old.size & (old.size - 1) == 0:
        hashes = [old.root] + hashes
    if not hashes:
        raise fail
    fn, sn = old.size - 1, new.size - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = hashes[0]
    for sister in hashes[1:]:
        if sn == 0:
            raise fail
        if fn & 1 or fn == sn:
            fr, sr = node_hash(sister, fr), node_hash(sister, sr)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = node_hash(sr, sister)
        fn, sn = fn >> 1, sn >> 1
    if sn or fr != old.root or sr != new.root:
        raise fail


# ---- Tiles (C2SP tlog-tiles) --------------------------------------------------------------------

WIDTH = 256


def tile_path(kind, index, width=WIDTH):
    """`tile/0/x001/x234/067`, `tile/entries/000.p/57`."""
    digits = str(index).zfill(-(-len(str(index)) // 3) * 3)
    parts = [digits[i:i + 3] for i in range(0, len(digits), 3)]
    path = "/".join(["x" + part for part in parts[:-1]] + parts[-1:])
    return f"tile/{kind}/{path}" + (f".p/{width}" if width < WIDTH else "")


def split_hashes(data, width):
    """The hashes of a tile, or None."""
    return [data[i:i + 32] for i in range(0, len(data), 32)] if len(data) == 32 * width else None


def split_entries(data, width):
    """The entries of a bundle, or None."""
    entries, end = [], 0
    while end + 2 <= len(data):
        start = end + 2
        end = start + int.from_bytes(data[start - 2:start], "big")
        entries.append(data[start:end])
    return entries if end == len(data) and len(entries) == width else None


def read_tile(folder, kind, index, width, split):
    """A tile's content, cut from the full tile where the partial one is no longer kept."""
    path = folder / tile_path(kind, index, width)
    if path.is_file():
        content = split(path.read_bytes(), width)
    else:
        full = folder / tile_path(kind, index)
        if not full.is_file():
            raise DoesNotHold(f"{tile_path(kind, index, width)}: missing")
        data = full.read_bytes()
        content = split(data, WIDTH)
        content = content and content[:width]
    if content is None:
        raise DoesNotHold(f"{tile_path(kind, index, width)}: not its number of hashes or entries")
    return content


def audit(folder, checkpoint, has_entries=True):
    """Every disagreement of a folder with its checkpoint, and the hashes of its leaves; a public copy has
    no entries."""
    problems, leaves, expected, edge, edge_known = [], [], [], [], True
    count, level = checkpoint.size, 0
    while count:
        roots = []
        for index in range(-(-count // WIDTH)):
            first, width = index * WIDTH, min(WIDTH, count - index * WIDTH)
            hashes, entries = None, None
            try:
                hashes = read_tile(folder, level, index, width, split_hashes)
            except DoesNotHold as problem:
                problems.append(str(problem))
            if level == 0 and not has_entries:
                leaves += hashes or []
            elif level == 0:
                try:
                    entries = read_tile(folder, "entries", index, width, split_entries)
                except DoesNotHold as problem:
                    problems.append(str(problem))
                found = [leaf_hash(entry) for entry in entries or []]
                problems += [f"entry {first + i}: not what was logged"
                             for i, (a, b) in enumerate(zip(found, hashes or [])) if a != b]
                leaves += hashes or []
            else:
                problems += [f"{tile_path(level, index, width)}: hash {i} is not that of the tile below"
                             for i, hash in enumerate(hashes or []) if expected[first + i] not in (None, hash)]
            root = tree_root(hashes + (edge if width < WIDTH else [])) if hashes else None
            if width == WIDTH:
                roots.append(root)
            else:
                edge, edge_known = [root] if root else [], edge_known and root is not None
        expected, count, level = roots, count // WIDTH, level + 1
    if edge_known and (edge[0] if edge else tree_root([])) != checkpoint.root:
        problems.append(f"the tiles of {checkpoint.size} entries do not give the root that was signed")
    return problems, leaves


# ---- Files of proofs ----------------------------------------------------------------------------


def read_entry_proof(data, keys, origin):
    """Entry, index, hashes and checkpoint of a tlog-proof file whose extra data is the entry."""
    lines = data.split(b"\n")
    bad = DoesNotHold("this is no file of an inclusion proof")
    if len(lines) < 4 or lines[0] != b"c2sp.org/tlog-proof@v1" or b"" not in lines[3:]:
        raise bad
    end = lines.index(b"", 3)
    entry = decoded_base64(lines[1][6:]) if lines[1].startswith(b"extra ") else None
    index = decimal(lines[2][6:]) if lines[2].startswith(b"index ") else None
    hashes = [decoded_hash(line) for line in lines[3:end]]
    if entry is None or index is None or None in hashes:
        raise bad
    return entry, index, hashes, Checkpoint(b"\n".join(lines[end + 1:]), keys, origin)


def read_consistency_proof(data):
    """Sizes and hashes of a file of a consistency proof."""
    lines = data.split(b"\n")
    if len(lines) < 4 or lines[0] != b"duixian-consistency-proof@v1" or lines[-1]:
        raise DoesNotHold("this is no file of a consistency proof")
    old = decimal(lines[1][4:]) if lines[1].startswith(b"old ") else None
    new = decimal(lines[2][4:]) if lines[2].startswith(b"new ") else None
    hashes = [decoded_hash(line) for line in lines[3:-1]]
    if old is None or new is None or old > new or None in hashes:
        raise DoesNotHold("this is no file of a consistency proof")
    return old, new, hashes


# ---- Records and private fields -----------------------------------------------------------------

FIELD_NAME = re.compile(r"[A-Za-z0-9_.-]{1,64}")
LARGEST_NUMBER = 2**53 - 1


def read_record(entry):
    """The fields of an entry, which must be JSON in the one form of RFC 8785."""
    bad = DoesNotHold("this is no record")
    try:
        record = json.loads(entry.decode("utf-8"))
        again = json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")
    except (ValueError, RecursionError):
        raise bad from None
    if not isinstance(record, dict) or not record or again != entry:
        raise bad
    for name, value in record.items():
        is_hidden = isinstance(value, dict) and list(value) == ["sha256"] and isinstance(value["sha256"], str) \
            and re.fullmatch(r"[0-9a-f]{64}", value["sha256"])
        is_number = isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LARGEST_NUMBER
        if not FIELD_NAME.fullmatch(name) or not (isinstance(value, str) or is_number or is_hidden):
            raise bad
    return record


def verify_field(record, data):
    """That a record holds the hash of a private field that is shown; gives its name and its value."""
    field = read_record(data)
    if sorted(field) != ["name", "salt", "value"] or not all(isinstance(value, str) for value in field.values()) \
            or not FIELD_NAME.fullmatch(field["name"]) or not re.fullmatch(r"(?:[0-9a-f]{2}){16,64}", field["salt"]) \
            or "\0" in field["value"]:
        raise DoesNotHold("this shows no private field")
    name, value = field["name"], field["value"]
    hashed = hashlib.sha256(bytes.fromhex(field["salt"]) + name.encode() + b"\0" + value.encode()).hexdigest()
    if record.get(name) != {"sha256": hashed}:
        raise DoesNotHold(f"value and salt of {name} are not what was logged")
    return name, value


# ---- Commands -----------------------------------------------------------------------------------


def check_log(options, keys):
    folder = pathlib.Path(options.folder)
    if not folder.is_dir():
        raise OSError(f"{folder} is no folder")
    if not (folder / "checkpoint").is_file():
        raise DoesNotHold("checkpoint: missing")
    checkpoint = Checkpoint((folder / "checkpoint").read_bytes(), keys, options.origin)
    problems, leaves = audit(folder, checkpoint)
    if problems:
        more = [f"and {len(problems) - 20} more"] if len(problems) > 20 else []
        raise DoesNotHold("\n".join(problems[:20] + more))
    if options.old:
        old = Checkpoint(pathlib.Path(options.old).read_bytes(), keys, options.origin)
        if old.size > checkpoint.size or tree_root(leaves[:old.size]) != old.root:
            raise DoesNotHold(f"the log does not go on from its checkpoint of {old.size} entries")
    return str(checkpoint)


def check_copy(options, keys):
    """A public copy: its checkpoint, its tiles, and every document with its entry and its proof."""
    folder = pathlib.Path(options.folder)
    if not (folder / "checkpoint").is_file():
        raise DoesNotHold("checkpoint: missing")
    checkpoint = Checkpoint((folder / "checkpoint").read_bytes(), keys, options.origin)
    problems, leaves = audit(folder, checkpoint, has_entries=False)
    items = sorted(path for path in (folder / "items").iterdir() if re.fullmatch(r"[0-9]{4}-[0-9]+", path.name))
    for item in items:
        try:
            check_item(item, checkpoint, leaves, keys, options.origin)
        except (DoesNotHold, OSError) as problem:
            problems.append(f"items/{item.name}: {problem}")
    if problems:
        more = [f"and {len(problems) - 20} more"] if len(problems) > 20 else []
        raise DoesNotHold("\n".join(problems[:20] + more))
    return f"{len(items)} documents, {checkpoint}"


def check_item(item, checkpoint, leaves, keys, origin):
    """That the log holds the entry of a document and the entry its hash."""
    document = (item / "item.json").read_bytes()
    entry, index, hashes, signed = read_entry_proof((item / "item.proof").read_bytes(), keys, origin)
    verify_inclusion(leaf_hash(entry), index, signed.size, hashes, signed.root)
    if (signed.size, signed.root) != (checkpoint.size, checkpoint.root):
        raise DoesNotHold("its proof is of another checkpoint")
    if (item / "entry.json").read_bytes() != entry or index >= len(leaves) or leaves[index] != leaf_hash(entry):
        raise DoesNotHold("its entry is not what was logged")
    record, seen = read_record(entry), read_record(document)
    if record.get("change") != "sealed" or record.get("subject") != f"item/{item.name}":
        raise DoesNotHold("its entry is of something else")
    if seen.get("number") != item.name or record.get("document") != hashlib.sha256(document).hexdigest():
        raise DoesNotHold("its document is not what two persons let out")


def check_proof(options, keys):
    data = pathlib.Path(options.file).read_bytes()
    entry, index, hashes, checkpoint = read_entry_proof(data, keys, options.origin)
    verify_inclusion(leaf_hash(entry), index, checkpoint.size, hashes, checkpoint.root)
    return f"entry {index} of {checkpoint}"


def check_consistency(options, keys):
    old, new = (Checkpoint(pathlib.Path(path).read_bytes(), keys, options.origin) for path in (options.old, options.new))
    old_size, new_size, hashes = read_consistency_proof(pathlib.Path(options.proof).read_bytes())
    if (old_size, new_size) != (old.size, new.size):
        raise DoesNotHold(f"a proof from {old_size} to {new_size} entries, not from {old.size} to {new.size}")
    verify_consistency(old, new, hashes)
    return f"{new}, goes on from {old.size} entries"


def check_field(options, keys):
    data, shown = pathlib.Path(options.proof).read_bytes(), pathlib.Path(options.field).read_bytes()
    entry, index, hashes, checkpoint = read_entry_proof(data, keys, options.origin)
    verify_inclusion(leaf_hash(entry), index, checkpoint.size, hashes, checkpoint.root)
    name, value = verify_field(read_record(entry), shown)
    return f"{name} of entry {index} is {json.dumps(value, ensure_ascii=False)}; {checkpoint}"


def parser():
    top = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = top.add_subparsers(dest="command", required=True)
    for name, words, work in (("log", ["folder"], check_log), ("copy", ["folder"], check_copy), ("proof", ["file"], check_proof),
                              ("consistency", ["old", "new", "proof"], check_consistency),
                              ("field", ["proof", "field"], check_field)):
        command = commands.add_parser(name)
        for word in words:
            command.add_argument(word)
        command.add_argument("--key", action="append", required=True, help="a key that is trusted: name+id+base64")
        command.add_argument("--origin", help="the log's name; that of the first key if not given")
        command.set_defaults(work=work)
        if name == "log":
            command.add_argument("--old", metavar="CHECKPOINT", help="an earlier checkpoint that the log must go on from")
    commands.add_parser("batch")
    return top


def run(options):
    """Exit status and what to say."""
    try:
        keys = [read_key(text) for text in options.key]
    except DoesNotHold as problem:
        return 2, str(problem)
    if options.origin is None:
        options.origin = keys[0][0]
    try:
        return 0, "ok: " + options.work(options, keys)
    except DoesNotHold as problem:
        return 1, str(problem)
    except OSError as problem:
        return 2, str(problem)


def main(arguments=None):
    top = parser()
    options = top.parse_args(arguments)
    if options.command != "batch":
        status, text = run(options)
        print(text, file=sys.stderr if status else sys.stdout)
        return status
    largest = 0
    for line in sys.stdin:
        try:
            status, text = run(top.parse_args(json.loads(line)))
        except (SystemExit, ValueError):
            status, text = 2, "usage"
        print(json.dumps([status, text], ensure_ascii=False), flush=True)
        largest = max(largest, status)
    return largest


if __name__ == "__main__":
    sys.exit(main())
