"""Known weaknesses: bandit over the program, pip-audit over what it stands on (`make audit`).

Exit status: 0 nothing is known · 1 something is · 3 the advisories could not be asked for, so nobody knows. pip-audit
asks the public index or OSV for each package of `requirements.lock`; a mirror of packages alone has no advisories.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent


def bandit() -> int:
    """Look at the program's own code; what is passed over is explained in pyproject.toml."""
    done = subprocess.run([BIN / "bandit", "-q", "-r", "composer", "-c", "pyproject.toml"], cwd=ROOT, check=False)
    print("bandit: clean" if done.returncode == 0 else "bandit: see above")
    return 1 if done.returncode else 0


def advisories() -> int:
    """Ask for advisories about everything in the lock."""
    command = [BIN / "pip-audit", "--disable-pip", "--require-hashes", "-f", "json", "--progress-spinner", "off"]
    done = subprocess.run([*command, "-r", "requirements.lock"], cwd=ROOT, capture_output=True, text=True, check=False)
    try:
        packages = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        packages = []
    known = [one for one in packages if "skip_reason" not in one]
    for one in known:
        for hole in one["vulns"]:
            mended = ", ".join(hole["fix_versions"]) or "no version"
            print(f"{one['name']} {one['version']}: {hole['id']}, mended in {mended}")
    if not known:
        print("pip-audit: the advisories cannot be reached from here, so nothing is known of the packages")
        return 3
    unknown = len(packages) - len(known)
    print(f"pip-audit: {len(known)} packages looked up" + (f", {unknown} unknown to the index" if unknown else ""))
    return 1 if any(one["vulns"] for one in known) else 0


def main() -> int:
    """Do both; return the worse status."""
    found = [bandit(), advisories()]
    return 1 if 1 in found else max(found)


if __name__ == "__main__":
    sys.exit(main())
