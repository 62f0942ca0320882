"""What certscan's speed is compared with: the bare libraries and models beneath it, and a peer."""

from __future__ import annotations

import ctypes
import logging
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import onnxruntime
import pdfplumber
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from numpy.typing import NDArray

from certscan import pipeline
from certscan.document.opening import open_pages
from certscan.document.page import BrokenPage
from certscan.document.source import load
from certscan.reading.ocr.detection import Detector, detection_input
from certscan.reading.ocr.models import Role, ocr_models
from certscan.reading.ocr.quads import cut
from certscan.reading.ocr.recognition import Recogniser, recognition_input
from certscan.settings import OcrChoice, Settings

logging.getLogger("pdfminer").setLevel(logging.ERROR)

Tensor = NDArray[np.float32]

#: How the models see most: whole pages of so many pixels along the longer side, and lines as wide as they are.
_LONGER_SIDE = 1600


def certscan_all(paths: Sequence[Path], settings: Settings) -> None:
    """The whole pipeline: bytes to judged record."""
    for path in paths:
        pipeline.scan_path(path, settings)


def certscan_reading(paths: Sequence[Path], settings: Settings) -> None:
    """Reading alone: bytes to words."""
    for path in paths:
        pipeline.read_document(load(path, settings.limits), settings)


def pdfium_words(paths: Sequence[Path]) -> None:
    """The floor of a text layer: every character of PDFium with its box, joined to words at spaces and line ends."""
    sides = [ctypes.c_double() for _ in range(4)]
    for path in paths:
        document = pdfium.PdfDocument(path)
        for page in document:
            text_page = page.get_textpage()
            words, word = [], ""
            for index in range(pdfium_c.FPDFText_CountChars(text_page.raw)):
                letter = chr(pdfium_c.FPDFText_GetUnicode(text_page.raw, index))
                pdfium_c.FPDFText_GetCharBox(text_page.raw, index, *sides)
                if letter.isspace():
                    words.append(word)
                    word = ""
                else:
                    word += letter
            text_page.close()
        document.close()


def pdfplumber_words(paths: Sequence[Path]) -> None:
    """The peer that most scripts use for text layers."""
    for path in paths:
        with pdfplumber.open(path) as document:
            for page in document.pages:
                page.extract_words()


class BareModels:
    """The embedded models on whole pages and lines at their most accurate, made beforehand: the floor of a scan."""

    def __init__(self, paths: Sequence[Path], settings: Settings) -> None:
        cv2.setNumThreads(1)
        self._detector, self._recogniser = Detector(), Recogniser()
        self._plain = tuple(_plain(role) for role in (Role.DETECTION, Role.RECOGNITION))
        engine = pipeline.engine(OcrChoice.RAPIDOCR)
        self._pages: list[Tensor] = []
        self._lines: list[Tensor] = []
        for path in paths:
            with open_pages(load(path, settings.limits), settings.limits) as pages:
                for page in pages:
                    if isinstance(page, BrokenPage):
                        continue
                    image = page.render(settings.render_dpi)
                    turns = engine.read(image).quarter_turns
                    image = np.ascontiguousarray(np.rot90(image, turns))
                    self._pages.append(detection_input(image, _LONGER_SIDE))
                    lines = (cut(image, quad) for quad in self._detector.find(image))
                    self._lines += [recognition_input(line)[0] for line in lines]

    def run_by_default(self) -> None:
        """One detection a page, one recognition a line, by sessions with no option but the number of threads."""
        for session, tensors in zip(self._plain, (self._pages, self._lines), strict=True):
            name = session.get_inputs()[0].name
            for tensor in tensors:
                session.run(None, {name: tensor})

    def run(self) -> None:
        """The same with certscan's options."""
        for model, tensors in ((self._detector.model, self._pages), (self._recogniser.model, self._lines)):
            for tensor in tensors:
                model(tensor)


def _plain(role: Role) -> onnxruntime.InferenceSession:
    path = ocr_models()[role].path
    assert path is not None
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(path.read_bytes(), options, providers=["CPUExecutionProvider"])
