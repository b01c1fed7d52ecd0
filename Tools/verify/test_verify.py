#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Tests of duixian_verify.py against published vectors: python3 -m unittest discover Tools/verify -p 'test_*.py'

The tests of the Swift library hold the same vectors and run this program over files of their own.
"""
import base64, contextlib, hashlib, io, json, pathlib, sys, tempfile, unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import duixian_verify as v

# Certificate Transparency (RFC 6962): eight entries, the roots of the first 0 to 8 of them.
ENTRIES = [bytes.fromhex(text) for text in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
                                            "606162636465666768696a6b6c6d6e6f")]
ROOTS = ["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
         "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
         "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
         "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
         "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
         "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
         "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
         "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
         "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"]
# Entry from 1, size, way to the root.
PATHS = [(1, 1, []),
         (1, 8, ["96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                 "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                 "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"]),
         (6, 8, ["bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                 "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                 "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"]),
         (3, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
         (2, 5, ["6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                 "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                 "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"])]
GROWTHS = [(1, 1, []), (1, 8, PATHS[1][2]),
           (6, 8, ["0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a", *PATHS[2][2][1:]]),
           (2, 5, PATHS[4][2][1:])]

# Ed25519, RFC 8032, 7.1: public key, message, signature.
SIGNATURES = [
    ("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
     "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"),
    ("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
     "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"),
    ("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
     "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"),
]

# golang.org/x/mod/sumdb/note and C2SP signed-note.
KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
LINE = "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
OTHER_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
OTHER_NOTE = ("This is an example message.\n\n— example.com/foo "
              "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n")


class Tree(unittest.TestCase):
    def test_roots(self):
        leaves = [v.leaf_hash(entry) for entry in ENTRIES]
        self.assertEqual([v.tree_root(leaves[:size]).hex() for size in range(9)], ROOTS)

    def test_inclusion(self):
        for entry, size, way in PATHS:
            hashes, root, leaf = [bytes.fromhex(h) for h in way], bytes.fromhex(ROOTS[size]), v.leaf_hash(ENTRIES[entry - 1])
            v.verify_inclusion(leaf, entry - 1, size, hashes, root)
            broken = [(leaf, entry - 1, size, hashes + [root], root), (leaf, entry - 1, size, hashes, leaf if size > 1 else b""),
                      (leaf, size, size, hashes, root), (root if size > 1 else b"", entry - 1, size, hashes, root)]
            broken += [(leaf, entry - 1, size, hashes[:-1], root)] if hashes else []
            for case in broken:
                with self.assertRaises(v.DoesNotHold):
                    v.verify_inclusion(*case)

    def test_consistency(self):
        class Head:
            def __init__(self, size, root=None):
                self.size, self.root = size, bytes.fromhex(root or ROOTS[size])
        for old, new, way in GROWTHS:
            hashes = [bytes.fromhex(h) for h in way]
            v.verify_consistency(Head(old), Head(new), hashes)
            broken = [(Head(old), Head(new), hashes + [hashes[-1] if hashes else b""]), (Head(old, ROOTS[0]), Head(new), hashes),
                      (Head(old), Head(new, ROOTS[0]), hashes), (Head(8), Head(7), hashes)]
            for case in broken:
                with self.assertRaises(v.DoesNotHold):
                    v.verify_consistency(*case)
        v.verify_consistency(Head(0), Head(5), [])
        with self.assertRaises(v.DoesNotHold):
            v.verify_consistency(Head(3), Head(5), [])

    def test_paths(self):
        self.assertEqual(v.tile_path(0, 0), "tile/0/000")
        self.assertEqual(v.tile_path(0, 1067), "tile/0/x001/067")
        self.assertEqual(v.tile_path("entries", 1234067, 57), "tile/entries/x001/x234/067.p/57")


class Signatures(unittest.TestCase):
    def test_ed25519(self):
        for key, message, signature in SIGNATURES:
            key, message, signature = map(bytes.fromhex, (key, message, signature))
            self.assertTrue(v.is_signature(key, signature, message))
            self.assertFalse(v.is_signature(key, signature, message + b"x"))
            for place in (0, 31, 32, 63):
                changed = bytearray(signature)
                changed[place] ^= 1
                self.assertFalse(v.is_signature(key, bytes(changed), message))
            # S + L is the same number to whoever does not look (RFC 8032, 5.1.7).
            longer = signature[:32] + (int.from_bytes(signature[32:], "little") + v.L).to_bytes(32, "little")
            self.assertFalse(v.is_signature(key, longer, message))

    def test_notes(self):
        keys = [v.read_key(KEY), v.read_key(OTHER_KEY)]
        note = (TEXT + "\n" + LINE).encode()
        self.assertEqual(v.open_note(note, keys), (TEXT.encode(), ["PeterNeumann"]))
        self.assertEqual(v.open_note(OTHER_NOTE.encode(), keys)[1], ["example.com/foo"])
        for broken in (note[:-1], note + b"\n", note.replace(b"answer", b"Answer"), note.replace(b"\n\n", b"\n"), b"", b"\n\n",
                       note.replace("— ".encode(), b"- "), note.replace(b"x08g", b"x08h"), b"\xff" + note, b"\x01" + note):
            with self.assertRaises(v.DoesNotHold):
                v.open_note(broken, keys)
        with self.assertRaises(v.DoesNotHold):
            v.open_note(note, keys[1:])

    def test_keys(self):
        for broken in (KEY[:-1], KEY.replace("c74f20a3", "c74f20a4"), KEY.replace("c74f", "C74F"), KEY.replace("Peter", "Peter "), "",
                       "a+b", f"a+{v.key_id('a', bytes(32)).hex()}+{base64.b64encode(bytes([1] + [0] * 32)).decode()}"):
            with self.assertRaises(v.DoesNotHold):
                v.read_key(broken)


class Records(unittest.TestCase):
    def test_one_form(self):
        for good in ('{"a":1}', '{"a":"口袋公园\\n\\u0001\\"","b":-5}', '{"a":{"sha256":"%s"}}' % ("0" * 64)):
            v.read_record(good.encode())
        for broken in ("", "{}", "[]", '{"a": 1}', '{"b":1,"a":1}', '{"a":1,"a":1}', '{"a":1.0}', '{"a":true}', '{"a":null}', '{"a":[1]}',
                       '{"a":9007199254740992}', '{"a b":1}', '{"a":"\\u0041"}', '{"a":"\\ud800"}', '{"a":{"sha256":"00"}}', "[" * 100000,
                       '{"a":{"sha256":"%s","x":1}}' % ("0" * 64), '{"a":NaN}', '{"a":"\\/"}'):
            with self.assertRaises(v.DoesNotHold):
                v.read_record(broken.encode())

    def test_private_field(self):
        salt, value = bytes(range(16)), "张三"
        hashed = hashlib.sha256(salt + b"caller\0" + value.encode()).hexdigest()
        record = {"caller": {"sha256": hashed}, "item": "x"}

        def shown(**changes):
            field = {"name": "caller", "salt": salt.hex(), "value": value, **changes}
            return json.dumps(field, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
        self.assertEqual(v.verify_field(record, shown()), ("caller", value))
        for broken in (shown(value="李四"), shown(salt="00" * 16), shown(name="item"), shown(name="other"), shown(salt="00" * 15),
                       shown(salt="00" * 65), shown(more="x"), shown(salt="0A" * 16)):
            with self.assertRaises(v.DoesNotHold):
                v.verify_field(record, broken)

    def test_a_zero_byte_cannot_move_the_border_between_salt_and_value(self):
        salt, value = bytes(16), "x" * 16 + "caller\0y"
        record = {"caller": {"sha256": hashlib.sha256(salt + b"caller\0" + value.encode()).hexdigest()}}
        field = json.dumps({"name": "caller", "salt": salt.hex(), "value": value}, separators=(",", ":")).encode()
        with self.assertRaises(v.DoesNotHold):
            v.verify_field(record, field)


class Documentation(unittest.TestCase):
    def test_the_examples_hold(self):
        guide = (pathlib.Path(__file__).parents[2] / "Documentation/FORMATS.md").read_text(encoding="utf-8")
        start = guide.index("## The log")
        log = guide[start:guide.index("\n## ", start)]
        field, proof, key, growth = (block.strip("\n") + "\n" for block in log.split("```")[1::2])
        keys = [v.read_key(key.strip())]
        entry, index, hashes, checkpoint = v.read_entry_proof(proof.encode(), keys, keys[0][0])
        v.verify_inclusion(v.leaf_hash(entry), index, checkpoint.size, hashes, checkpoint.root)
        self.assertEqual(v.verify_field(v.read_record(entry), field.strip().encode()), ("caller", "来电人甲"))
        self.assertEqual(v.read_consistency_proof(growth.encode())[:2], (2, 3))


class Program(unittest.TestCase):
    def run_program(self, *words):
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            try:
                status = v.main(list(words))
            except SystemExit as stop:
                status = stop.code
        return status, out.getvalue() + err.getvalue()

    def test_exit_status(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(self.run_program("--help")[0], 0)
            self.assertEqual(self.run_program()[0], 2)
            self.assertEqual(self.run_program("log", folder)[0], 2)
            self.assertEqual(self.run_program("log", folder, "--key", "nonsense")[0], 2)
            self.assertEqual(self.run_program("log", folder + "/none", "--key", KEY)[0], 2)
            status, text = self.run_program("log", folder, "--key", KEY)
            self.assertEqual((status, text), (1, "checkpoint: missing\n"))


if __name__ == "__main__":
    unittest.main()
