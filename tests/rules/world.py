"""A small catalogue for the rules: what it says does not change when the real one learns more."""

from datetime import date

from certscan.catalogue import Catalogue
from certscan.catalogue.model import (
    AccreditationBody,
    CertificationBody,
    Edition,
    EditionStatus,
    Standard,
    StandardKind,
    Trust,
)

CHECKED = date(2026, 11, 23)
TODAY = date(2026, 11, 23)


def edition(label, published=None, status="current", **more):
    if published and len(published) < 10:
        more["published_to"] = {4: "year", 7: "month"}[len(published)]
        published = (published + "-01-01")[:10]
    return Edition.model_validate(
        {
            "label": label,
            "edition": label.partition(":")[2] or None,
            "published": published,
            "status": EditionStatus(status),
            "trust": Trust.HIGH,
            "source": "made up",
        }
        | more
    )


def known_standard(name, *editions, kind=StandardKind.MANAGEMENT_SYSTEM, **more):
    values = {
        "id": name,
        "title": name,
        "kind": kind,
        "field": "quality",
        "accredited_certification": kind is StandardKind.MANAGEMENT_SYSTEM,
        "certifiable": True,
        "cycle_years": 3,
        "examples": (name,),
        "trust": Trust.HIGH,
        "source": "made up",
        "checked": CHECKED,
        "editions": editions,
    }
    return Standard.model_validate(values | more)


def body(acronym, recognised, **more):
    values = {
        "id": acronym,
        "name": f"{acronym} in full",
        "country": "GB",
        "recognised": recognised,
        "patterns": (),
        "trust": Trust.HIGH,
        "source": "made up",
        "checked": CHECKED,
    }
    return AccreditationBody.model_validate(values | more)


STANDARDS = (
    known_standard(
        "ISO 9001",
        edition("ISO 9001:2026", "2026-09-16"),
        edition(
            "ISO 9001:2015",
            "2015-09-15",
            "transition",
            superseded_by="ISO 9001:2026",
            transition_end=date(2029, 9, 30),
        ),
        edition(
            "ISO 9001:2008",
            "2008-11-15",
            "withdrawn",
            superseded_by="ISO 9001:2015",
            transition_end=date(2018, 9, 15),
        ),
        edition(
            "ISO 9001:1994",
            "1994-07-01",
            "withdrawn",
            superseded_by="ISO 9001:2008",
            transition_end=date(2003, 12, 15),
        ),
        edition("ISO 9001:1987", "1987-03", "withdrawn", superseded_by="ISO 9001:1994"),
    ),
    known_standard(
        "ISO 14001",
        edition("ISO 14001:2026", "2026-04-15"),
        edition(
            "ISO 14001:2015",
            "2015-09-15",
            "transition",
            superseded_by="ISO 14001:2026",
            transition_end=date(2029, 4, 30),
            transition_announced=date(2026, 9, 14),
        ),
    ),
    known_standard(
        "ISO 37001",
        edition("ISO 37001:2025", "2025-02", trust=Trust.LOW),
        edition(
            "ISO 37001:2016",
            "2016-10-15",
            "transition",
            superseded_by="ISO 37001:2025",
            transition_end=date(2027, 2, 28),
            trust=Trust.LOW,
        ),
    ),
    known_standard(
        "ISO 10002",
        edition("ISO 10002:2018", "2018-07"),
        edition("ISO 10002:2014", "2014-07", "withdrawn", superseded_by="ISO 10002:2018"),
        edition("ISO 10002:2010", "2010", "superseded", superseded_by="ISO 10002:2014"),
        kind=StandardKind.GUIDELINE,
        cycle_years=None,
    ),
    known_standard("ISO 22716", kind=StandardKind.GMP, accredited_certification=True),
    known_standard("IATF 16949", accredited_certification=False),
    known_standard("SA8000"),
    known_standard("ISO 31000", kind=StandardKind.GUIDELINE, certifiable=False, cycle_years=None),
    known_standard(
        "ISO 20400", kind=StandardKind.GUIDELINE, certifiable=False, cycle_years=None, trust=Trust.LOW
    ),
    known_standard("ISO/IEC 17025", kind=StandardKind.ACCREDITATION, certifiable=False, cycle_years=None),
    known_standard(
        "ISO 8124",
        edition("ISO 8124-1:2022", "2022-12"),
        kind=StandardKind.TEST,
        field="toys",
        certifiable=False,
        cycle_years=None,
    ),
    known_standard("ISO 30301", trust=Trust.LOW),
    known_standard("BRCGS", kind=StandardKind.SCHEME, accredited_certification=True, cycle_years=1),
)

ACCREDITATION_BODIES = (
    body("UKAS", True, aliases=("United Kingdom Accreditation Service",)),
    body("SAAS", False, schemes=("SA8000",)),
    body("NATA", False),
    body("TTLABS", False, trust=Trust.LOW),
    body("BSCA", None),
    body("IOAS", None, schemes=("SA8000",)),
    body("ACCAB", None, self_styled=True),
)

CERTIFICATION_BODIES = (
    CertificationBody.model_validate(
        {
            "id": "sgs",
            "name": "SGS",
            "country": "CH",
            "trust": Trust.HIGH,
            "source": "made up",
            "checked": CHECKED,
        }
    ),
)


def catalogue_of(standards=STANDARDS, accreditation_bodies=ACCREDITATION_BODIES):
    return Catalogue(
        standards={entry.id: entry for entry in standards},
        accreditation_bodies={entry.id: entry for entry in accreditation_bodies},
        certification_bodies={entry.id: entry for entry in CERTIFICATION_BODIES},
        labels={},
        other_marks={},
        suspicious_names=(),
        adoption_patterns=(),
        number_schemes={},
        registers={},
    )


CATALOGUE = catalogue_of()


def distrusted():
    """The same catalogue, with every fact of low trust."""

    def low(entry):
        return entry.model_copy(update={"trust": Trust.LOW})

    standards = tuple(
        low(s).model_copy(update={"editions": tuple(low(e) for e in s.editions)}) for s in STANDARDS
    )
    return catalogue_of(standards, tuple(low(b) for b in ACCREDITATION_BODIES))
