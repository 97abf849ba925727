"""Python tools of pinned versions for the scripts beside this, each set in an environment of its own below target."""

import subprocess
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def folder(name):
    """The environment that .ci/{name}.txt is installed in."""
    return ROOT / "target" / "tools" / name


def install(name):
    """The folder of the commands that .ci/{name}.txt brings, installed if they are not."""
    requirements = ROOT / ".ci" / f"{name}.txt"
    environment = folder(name)
    installed = environment / "installed.txt"
    wanted = requirements.read_text()
    if not installed.is_file() or installed.read_text() != wanted:
        print(f"pip install -r {requirements.relative_to(ROOT)}", flush=True)
        venv.create(environment, clear=True, with_pip=True)
        pip = [environment / "bin" / "python", "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
        subprocess.run([*pip, "-r", requirements], check=True)
        installed.write_text(wanted)
    return environment / "bin"
