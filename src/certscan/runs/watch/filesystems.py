"""Which folders lie on file systems that do not tell of changes made elsewhere."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_MOUNTS = Path("/proc/self/mountinfo")

#: File systems whose other users the kernel does not see (shares, and folders of a virtual machine's host).
_REMOTE = frozenset(
    [
        "9p",
        "acfs",
        "afs",
        "beegfs",
        "ceph",
        "cifs",
        "coda",
        "drvfs",
        "gfs2",
        "glusterfs",
        "lustre",
        "ncp",
        "ncpfs",
        "nfs",
        "nfs4",
        "ocfs2",
        "prl_fs",
        "smb2",
        "smb3",
        "smbfs",
        "vboxsf",
        "virtiofs",
        "vmhgfs",
        "webdav",
    ]
)
#: Prefix of the types of all file systems that a program serves; sshfs, rclone and davfs are among them.
_SERVED_BY_A_PROGRAM = "fuse"

_ESCAPED = re.compile(r"\\([0-7]{3})")


@dataclass(frozen=True, slots=True)
class Mount:
    """Where a file system is mounted, and its type."""

    point: Path
    kind: str

    @property
    def is_remote(self) -> bool:
        """Tell whether others can change it unnoticed."""
        return self.kind in _REMOTE or self.kind.startswith(_SERVED_BY_A_PROGRAM)


def remote_mounts(folder: Path, mounts: Path = _MOUNTS) -> list[Mount]:
    """Give the remote file systems that a folder lies on or holds; none where the system does not tell."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return []
    folder = folder.resolve()
    known = [_parse(line) for line in lines]
    around = [mount for mount in known if folder.is_relative_to(mount.point)]
    # Of two on the same point, the one that was mounted last is seen.
    holding = sorted(around, key=lambda mount: len(mount.point.parts))[-1:]
    inside = [mount for mount in known if mount.point != folder and mount.point.is_relative_to(folder)]
    return [mount for mount in [*holding, *inside] if mount.is_remote]


def _parse(line: str) -> Mount:
    """Read a line of mountinfo (proc(5)): the mount point is the fifth field, the type follows a lone dash."""
    fields = line.split(" ")
    point = _ESCAPED.sub(lambda match: chr(int(match[1], 8)), fields[4])
    return Mount(Path(point), fields[fields.index("-") + 1])
