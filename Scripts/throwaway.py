# SPDX-License-Identifier: Apache-2.0
"""A package of a few of our targets and their tests under .build, built without all the rest."""
import json, pathlib, shutil, subprocess, sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
# The targets whose tests must be solid: every region, and nearly every mutant.
SOLID = ["WorkingDays", "Mechanisms", "Ledger"]
# What their tests may use of TestSupport; all of it would bring a web client and half of NIO along.
PARTS = {"TestSupport": ["SplitMix64.swift"]}


def run(command, **options):
    """Runs a command and ends the program with what it said if it fails."""
    child = subprocess.run(command, capture_output=True, text=True, **options)
    if child.returncode:
        sys.exit(f"{pathlib.Path(sys.argv[0]).name}: {' '.join(map(str, command))}\n{(child.stdout + child.stderr)[-6000:]}")
    return child.stdout


class Manifest:
    """What our Package.swift says."""

    def __init__(self):
        self.package = json.loads(run(["swift", "package", "dump-package"], cwd=ROOT))
        self.targets = {target["name"]: target for target in self.package["targets"]}
        for name in PARTS:
            self.targets[name]["dependencies"] = []

    def solid(self, names):
        """Those targets, or all solid ones that there are; each has tests of its name."""
        for name in names:
            if name not in self.targets or f"{name}Tests" not in self.targets:
                sys.exit(f"{pathlib.Path(sys.argv[0]).name}: there is no target {name} with tests {name}Tests")
        return names or [name for name in SOLID if f"{name}Tests" in self.targets]

    def needed(self, names):
        """Those targets and all of ours that they depend on, and the products of other packages."""
        found, products, waiting = [], [], list(names)
        while waiting:
            name = waiting.pop()
            if name in found:
                continue
            found.append(name)
            for dependency in self.targets[name]["dependencies"]:
                if "product" in dependency:
                    products.append(tuple(dependency["product"][:2]))
                else:
                    waiting.append((dependency.get("byName") or dependency["target"])[0])
        return sorted(found), sorted(set(products))

    def text(self, names):
        """A manifest of those targets alone, in which warnings are none of its business."""
        targets, products = self.needed(names)
        packages = {package.lower() for _, package in products}
        lines = ["// swift-tools-version: 6.2", "import PackageDescription", 'let package = Package(name: "throwaway", dependencies: [']
        for dependency in self.package["dependencies"]:
            source = dependency["sourceControl"][0]
            url = source["location"]["remote"][0]["urlString"]
            if source["identity"].lower() in packages or url.split("/")[-1].lower() in packages:
                lines.append(f'  .package(url: {json.dumps(url)}, exact: "{source["requirement"]["exact"][0]}"),')
        lines.append("], targets: [")
        for name in targets:
            target = self.targets[name]
            if target["type"] not in ("regular", "test"):
                sys.exit(f"throwaway: {name} is no library and no test")
            needs = [f".product(name: {json.dumps(one['product'][0])}, package: {json.dumps(one['product'][1])})"
                     if "product" in one else json.dumps((one.get("byName") or one["target"])[0])
                     for one in target["dependencies"]]
            features = [setting["kind"]["enableUpcomingFeature"]["_0"] for setting in target["settings"]
                        if "enableUpcomingFeature" in setting["kind"]]
            lines.append(f"  .{'testTarget' if target['type'] == 'test' else 'target'}(name: \"{name}\","
                         f" dependencies: [{', '.join(needs)}], exclude: {json.dumps(target['exclude'])},"
                         f" swiftSettings: [{', '.join(f'.enableUpcomingFeature({json.dumps(one)})' for one in features)}]),")
        return "\n".join(lines + ["], swiftLanguageModes: [.v6])", ""])


def put(path, data):
    """Writes what is not there yet: an untouched file is not compiled again."""
    if not path.exists() or path.read_bytes() != data:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def mirror(source, copy, parts):
    """Makes a folder the same as another, or as those files of it."""
    wanted = {path.relative_to(source) for path in source.rglob("*")
              if path.is_file() and (not parts or path.name in parts)}
    for path in sorted(copy.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()
        elif not path.is_dir() and path.relative_to(copy) not in wanted:
            path.unlink()
    for name in wanted:
        put(copy / name, (source / name).read_bytes())


def package(manifest, folder, names):
    """Makes or renews the package of those targets and their tests; its folder."""
    tests = [f"{name}Tests" for name in names]
    folder = ROOT / ".build" / folder
    put(folder / "Package.swift", manifest.text(names + tests).encode())
    resolved = ROOT / "Package.resolved"
    if resolved.exists() and "exact:" in (folder / "Package.swift").read_text() and not (folder / "Package.resolved").exists():
        shutil.copyfile(resolved, folder / "Package.resolved")
    for name in manifest.needed(names + tests)[0]:
        place = "Tests" if manifest.targets[name]["type"] == "test" else "Sources"
        mirror(ROOT / place / name, folder / place / name, PARTS.get(name))
    for name in ("Documentation", "Sample", "Tools"):  # what a test may look at beside its own folder
        if (ROOT / name).exists() and not (folder / name).exists():
            (folder / name).symlink_to(ROOT / name)
    for place in ("Sources", "Tests"):
        for left in (folder / place).glob("*"):
            if left.name not in manifest.needed(names + tests)[0]:
                shutil.rmtree(left)
    return folder
