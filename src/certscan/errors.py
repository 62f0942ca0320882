"""Everything a user can fix, as one class each: code, exit status, message, hint.

`InputError` ends one document and the run goes on; `UsageError` and its kin end the run. The exit
status numbers are part of the contract.
"""

from __future__ import annotations

import copyreg
from enum import IntEnum
from typing import Any, ClassVar, Self

from certscan.record import ErrorInfo


class ExitStatus(IntEnum):
    """How a run ended; all other numbers are reserved."""

    OK = 0
    FAIL_ON = 1
    USAGE = 2
    SOME_FAILED = 3
    NOTHING_TO_READ = 4
    OUTPUT = 5
    MISSING_COMPONENT = 6
    INTERNAL = 70
    INTERRUPTED = 130


class CertscanError(Exception):
    """Base of all errors that certscan raises on purpose."""

    code: ClassVar[str]
    exit_status: ClassVar[ExitStatus]
    message: str
    hint: str

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __reduce__(self) -> tuple[Any, ...]:
        """Let a worker process hand the error on; the constructors differ, so none is called."""
        return copyreg.__newobj__, (type(self), self.message), self.__dict__  # type: ignore[attr-defined]


class InputError(CertscanError):
    """One document cannot be read; its line says why."""

    exit_status = ExitStatus.SOME_FAILED
    default_message: ClassVar[str]
    default_hint: ClassVar[str]

    def __init__(self, message: str | None = None, hint: str | None = None) -> None:
        super().__init__(message or self.default_message, hint or self.default_hint)

    def info(self) -> ErrorInfo:
        """Give the error as it stands in a record."""
        return ErrorInfo(code=self.code, message=self.message, hint=self.hint)


class EncryptedError(InputError):
    """The PDF asks for a password."""

    code = "encrypted"
    default_message = "The PDF is protected by a password."
    default_hint = "Ask the supplier for a copy without a password, or remove it and scan again."


class CorruptError(InputError):
    """The file is damaged beyond what the readers can repair."""

    code = "corrupt"
    default_message = "The file is damaged and cannot be opened."
    default_hint = "Ask the supplier to send the file again; it may have been cut off on the way."


class UnsupportedTypeError(InputError):
    """The content is none of the kinds that certscan reads."""

    code = "unsupported_type"
    default_message = "This kind of file is not read."
    default_hint = "Send a PDF or a picture (JPEG, PNG, TIFF, WebP, BMP; HEIC with the extra certscan[heif])."


class EmptyError(InputError):
    """The file has no content, or no page."""

    code = "empty"
    default_message = "The file is empty."
    default_hint = "Ask for the file again; it may still have been uploading when it was copied."


class TooLargeError(InputError):
    """The file is larger than the limit."""

    code = "too_large"
    default_message = "The file is larger than the limit."
    default_hint = "Raise CERTSCAN_MAX_FILE_MEGABYTES if the file is trusted."

    @classmethod
    def for_memory(cls) -> Self:
        """Give the error of a file, or a page of it, that takes more memory than a process may use."""
        return cls(
            "Reading this file takes more memory than a process may use.",
            "Send the certificate's pages alone, or raise CERTSCAN_MAX_WORKER_GIGABYTES.",
        )


class TooManyPagesError(InputError):
    """The document has more pages than the limit."""

    code = "too_many_pages"
    default_message = "The document has more pages than the limit."
    default_hint = "Send the certificate's pages alone, or raise CERTSCAN_MAX_PAGES."


class ImageBombError(InputError):
    """A page or picture would need more pixels than the limit."""

    code = "image_bomb"
    default_message = "A page of this file would fill the memory when it is drawn."
    default_hint = "Export the page at its paper size, or raise CERTSCAN_MAX_IMAGE_MEGAPIXELS."


class DocumentTimeoutError(InputError):
    """Reading took longer than the deadline."""

    code = "timeout"
    default_message = "Reading took longer than the time limit."
    default_hint = "Raise CERTSCAN_DEADLINE_SECONDS, or send the certificate's pages alone."


class OcrUnavailableError(InputError):
    """The page is a picture, and no engine that could read it is at hand."""

    code = "ocr_unavailable"
    default_message = "The document is a picture and no OCR engine is at hand."
    default_hint = "Run `certscan doctor`, then choose an engine with --ocr."


class PermissionDeniedError(InputError):
    """The file may not be read."""

    code = "permission"
    default_message = "The file may not be read by this user."
    default_hint = "Change the file's permissions, or run as a user who may read it."


class VanishedError(InputError):
    """The file was gone when its turn came."""

    code = "vanished"
    default_message = "The file was gone when its turn came."
    default_hint = "Check whether another program moves files out of this folder."


class InternalError(InputError):
    """A fault of ours in the middle of one document."""

    code = "internal"
    exit_status = ExitStatus.SOME_FAILED
    default_message = "certscan failed on this file; the fault is ours."
    default_hint = "Please report it with the file, if you may share it; the rest of the run is not affected."


class UsageError(CertscanError):
    """An option or a configuration file is wrong."""

    code = "usage"
    exit_status = ExitStatus.USAGE


class NothingToReadError(CertscanError):
    """No input was found."""

    code = "nothing_to_read"
    exit_status = ExitStatus.NOTHING_TO_READ


class OutputError(CertscanError):
    """A result cannot be written."""

    code = "output"
    exit_status = ExitStatus.OUTPUT


class WorkerStartError(CertscanError):
    """No process can be started to read documents in."""

    code = "worker_start"
    exit_status = ExitStatus.INTERNAL

    def __init__(
        self, message: str = "The processes that read documents end before they have started."
    ) -> None:
        super().__init__(
            message,
            "Look at what stands above; raise CERTSCAN_MAX_WORKER_GIGABYTES or the limits of the system, if they are "
            'low. A Python script that scans must do so under `if __name__ == "__main__":`.',
        )


class MissingComponentError(CertscanError):
    """A component that was asked for is not installed."""

    code = "missing_component"
    exit_status = ExitStatus.MISSING_COMPONENT


#: The errors that may end one document, in the order of the contract.
INPUT_ERRORS: tuple[type[InputError], ...] = (
    EncryptedError,
    CorruptError,
    UnsupportedTypeError,
    EmptyError,
    TooLargeError,
    TooManyPagesError,
    ImageBombError,
    DocumentTimeoutError,
    OcrUnavailableError,
    PermissionDeniedError,
    VanishedError,
    InternalError,
)
