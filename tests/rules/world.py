"""A small catalogue for the rules: what it says does not change when the real one learns more."""

from datetime import date

from certscan.catalogue import Catalogue
from certscan.catalogue.model import (
    AccreditationBody,
    AccreditedBody,
    Adoption,
    CertificationBody,
    Chain,
    Edition,
    EditionStatus,
    NumberScheme,
    OtherMark,
    Pattern,
    Register,
    Standard,
    StandardKind,
    Trust,
    TypeCode,
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
            initial_only_to_successor_from=date(2028, 3, 31),
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
        adoptions=(
            Adoption(
                designation="GB/T 19001-2016", equals="ISO 9001:2015", trust=Trust.HIGH, source="made up"
            ),
        ),
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
        accredited_certification=True,
        cycle_years=None,
    ),
    known_standard("ISO 22716", kind=StandardKind.GMP, accredited_certification=True),
    known_standard("IATF 16949", accredited_certification=False),
    known_standard(
        "SA8000", chain=Chain(proof="SAAS accredits its bodies.", source="made up", checked=CHECKED)
    ),
    known_standard("ISO 31000", kind=StandardKind.GUIDELINE, certifiable=False, cycle_years=None),
    known_standard(
        "ISO 20400", kind=StandardKind.GUIDELINE, certifiable=False, cycle_years=None, trust=Trust.LOW
    ),
    known_standard("ISO/IEC 17025", kind=StandardKind.ACCREDITATION, certifiable=False, cycle_years=None),
    known_standard(
        "ISO 8124",
        edition("ISO 8124-1:2022", "2022-12"),
        aliases=("Toy Safety 1",),
        kind=StandardKind.TEST,
        field="toys",
        certifiable=False,
        cycle_years=None,
    ),
    known_standard("ISO 105", kind=StandardKind.TEST, field="textiles", certifiable=False, cycle_years=None),
    known_standard("ICTI Ethical Toys", kind=StandardKind.SCHEME, field="toys", cycle_years=1),
    known_standard("ISO 30301", trust=Trust.LOW),
    known_standard("ISO 22301", mla_sub_scope=False),
    known_standard("ISO 45001", edition("ISO 45001:2018", "2018-03-12")),
    known_standard("ISO 13485", edition("ISO 13485:2016", "2016-03-01")),
    known_standard("ISO/IEC 27001", edition("ISO/IEC 27001:2022", "2022-10-25")),
    known_standard(
        "ISO/IEC 27701",
        edition("ISO/IEC 27701:2025", "2025-10"),
        edition("ISO/IEC 27701:2019", "2019-08-06", "transition", superseded_by="ISO/IEC 27701:2025"),
        mla_sub_scope=True,
    ),
    known_standard("CE", kind=StandardKind.SCHEME, cycle_years=None),
    known_standard("ISO 22000", edition("ISO 22000:2018", "2018-06-19"), field="food safety"),
    known_standard(
        "FSSC 22000",
        edition("FSSC 22000 Version 7", "2026-05"),
        edition(
            "FSSC 22000 Version 6",
            "2023-04-01",
            "transition",
            superseded_by="FSSC 22000 Version 7",
            transition_end=date(2028, 4, 30),
            certificates_keep_expiry=True,
        ),
        field="food safety",
        benchmarks=("GFSI",),
        chain=Chain(
            proof="The foundation licenses its bodies.",
            number="COID",
            listed_in="fssc",
            source="made up",
            checked=CHECKED,
        ),
    ),
    known_standard("BRCGS", kind=StandardKind.SCHEME, accredited_certification=True, cycle_years=1),
)

ACCREDITATION_BODIES = (
    body(
        "UKAS",
        True,
        aliases=("United Kingdom Accreditation Service",),
        website="https://ukas.example",
        accredited=(
            AccreditedBody(number="0005", body="sgs", trust=Trust.HIGH, source="made up"),
            AccreditedBody(number="0003", body="bsi", trust=Trust.MEDIUM, source="made up"),
            AccreditedBody(number="0009", body="gone", trust=Trust.HIGH, source="made up"),
        ),
    ),
    body("CNAS", True, country="CN"),
    body("DAKKS", True, country="DE"),
    body("ISMS-AC", True, only_for=("ISO/IEC 27001", "ISO 22301")),
    body("SAAS", False, schemes=("SA8000",)),
    body("NATA", False),
    body("TTLABS", False, trust=Trust.LOW),
    body("BSCA", None, standing="It was on probation."),
    body("IOAS", None, schemes=("SA8000",)),
    body("ACCAB", None, self_styled=True),
)


def certifier(name, country="GB", **more):
    values = {
        "id": name,
        "name": name.upper(),
        "country": country,
        "trust": Trust.HIGH,
        "source": "made up",
        "checked": CHECKED,
    }
    return CertificationBody.model_validate(values | more)


def form(pattern, trust=Trust.HIGH):
    return Pattern(regex=pattern, examples=(), trust=trust)


CERTIFICATION_BODIES = (
    certifier("sgs", "CH", accreditations=("UKAS",), accreditations_unverified=("DAKKS",)),
    certifier(
        "bsi",
        accreditations=("UKAS",),
        number_formats=(form(r"\bFM \d{6}\b"), form(r"\bZZ\d\b", Trust.LOW)),
        verification_url="https://bsi.example/check",
        aliases=("英标",),
    ),
    certifier("cqc", "CN", cnca_approval="CNCA-R-2002-001", cnca_prefix="001", accreditations=("CNAS",)),
    certifier("twin", verification_url="https://www.cnca.example/"),
    certifier("approved", cnca_approval="CNCA-RF-2005-01"),
    certifier("coded", cnca_prefix="777"),
    certifier(
        "nordcert", "NO", domains=("nordcert.example", "verify.nordcert.co.uk"), aliases=("Northern Seal",)
    ),
    certifier("urs", number_formats=(form(r"\bU\d+\b", Trust.MEDIUM),)),
)

CHINESE_NUMBERS = NumberScheme(
    id="cnca",
    country="CN",
    name="Chinese numbers",
    pattern=form(
        r"\b(?P<cb>\d{3,4}|[A-Z]{3,4})(?P<yy>\d{2})(?P<type>[A-Z]{1,6})(?P<serial>\d{4,6})"
        r"R(?P<recert>\d{1,2})(?P<size>[LMS])?(?:/(?P<area>\d{4}))?\b"
    ),
    type_codes=(
        TypeCode(codes=("Q",), standards=("ISO 9001",), trust=Trust.HIGH),
        TypeCode(codes=("E",), standards=("ISO 14001",), trust=Trust.MEDIUM),
        TypeCode(codes=("EO",), standards=("ISO 45001", "ISO 14001"), trust=Trust.MEDIUM),
        TypeCode(codes=("Y", "MD"), standards=("ISO 13485",), trust=Trust.LOW),
    ),
    source="made up",
    checked=CHECKED,
)

OTHER_MARKS = (
    OtherMark(
        id="cnca",
        name="CNCA",
        meaning="the Chinese regulator",
        pattern=form("CNCA"),
        source="made up",
        checked=CHECKED,
    ),
)


def listed(name, **more):
    values = {
        "id": name,
        "name": name,
        "url": f"https://{name}.example",
        "source": "made up",
        "checked": CHECKED,
    }
    return Register.model_validate(values | more)


REGISTERS = (
    listed("iaf-certsearch"),
    listed("cnca", country="CN", accreditors=("CNAS",)),
    listed("ukas-check", country="GB", accreditors=("UKAS",)),
    listed("fssc", standards=("FSSC 22000",)),
)


def catalogue_of(standards=STANDARDS, accreditation_bodies=ACCREDITATION_BODIES):
    return Catalogue(
        standards={entry.id: entry for entry in standards},
        accreditation_bodies={entry.id: entry for entry in accreditation_bodies},
        certification_bodies={entry.id: entry for entry in CERTIFICATION_BODIES},
        labels={},
        other_marks={entry.id: entry for entry in OTHER_MARKS},
        suspicious_names=(),
        adoption_patterns=(),
        number_schemes={CHINESE_NUMBERS.id: CHINESE_NUMBERS},
        registers={entry.id: entry for entry in REGISTERS},
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
