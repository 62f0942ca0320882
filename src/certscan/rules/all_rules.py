"""The list of all rules about one certificate."""

from __future__ import annotations

from certscan.rules.accreditation_missing import AccreditationMissing
from certscan.rules.accreditation_number_of_other import AccreditationNumberOfOther
from certscan.rules.accreditor_not_accepted import AccreditorNotAccepted
from certscan.rules.accreditor_not_of_issuer import AccreditorNotOfIssuer
from certscan.rules.accreditor_not_recognised import AccreditorNotRecognised
from certscan.rules.accreditor_standing import AccreditorStanding
from certscan.rules.accreditor_unknown import AccreditorUnknown
from certscan.rules.annex_missing import AnnexMissing
from certscan.rules.ce_certificate import CeCertificate
from certscan.rules.chinese_number_contradicts import ChineseNumberContradicts
from certscan.rules.chinese_surveillance_due import ChineseSurveillanceDue
from certscan.rules.combined_certificate import CombinedCertificate
from certscan.rules.credit_code_wrong import CreditCodeWrong
from certscan.rules.cycle_out_of_step import CycleOutOfStep
from certscan.rules.cycle_too_long import CycleTooLong
from certscan.rules.dates_impossible import DatesImpossible
from certscan.rules.early_to_edition import EarlyToEdition
from certscan.rules.edition_in_transition import EditionInTransition
from certscan.rules.edition_missing import EditionMissing
from certscan.rules.edition_withdrawn import EditionWithdrawn
from certscan.rules.expired import Expired
from certscan.rules.expires_soon import ExpiresSoon
from certscan.rules.expiry_missing import ExpiryMissing
from certscan.rules.first_surveillance_due import FirstSurveillanceDue
from certscan.rules.food_scheme_not_benchmarked import FoodSchemeNotBenchmarked
from certscan.rules.good_practice_unaccredited import GoodPracticeUnaccredited
from certscan.rules.guideline import Guideline
from certscan.rules.holder_not_supplier import HolderNotSupplier
from certscan.rules.initial_after_cutoff import InitialAfterCutoff
from certscan.rules.issued_before_edition import IssuedBeforeEdition
from certscan.rules.issued_in_future import IssuedInFuture
from certscan.rules.issuer_missing import IssuerMissing
from certscan.rules.issuer_not_approved_in_china import IssuerNotApprovedInChina
from certscan.rules.issuer_unknown import IssuerUnknown
from certscan.rules.laboratory_unaccredited import LaboratoryUnaccredited
from certscan.rules.look_it_up import LookItUp
from certscan.rules.mark_and_language import MarkAndLanguage
from certscan.rules.mark_is_no_accreditation import MarkIsNoAccreditation
from certscan.rules.medical_device_approval import MedicalDeviceApproval
from certscan.rules.no_dates import NoDates
from certscan.rules.number_foreign_to_issuer import NumberForeignToIssuer
from certscan.rules.outlives_transition import OutlivesTransition
from certscan.rules.placeholder import Placeholder
from certscan.rules.privacy_stand_alone import PrivacyStandAlone
from certscan.rules.product_not_covered import ProductNotCovered
from certscan.rules.read_with_doubt import ReadWithDoubt
from certscan.rules.register_confirms import RegisterConfirms
from certscan.rules.register_expiry import RegisterExpiry
from certscan.rules.register_holder import RegisterHolder
from certscan.rules.register_status import RegisterStatus
from certscan.rules.register_unknown import RegisterUnknown
from certscan.rules.registration_of_other import RegistrationOfOther
from certscan.rules.reissue import Reissue
from certscan.rules.restoration_window import RestorationWindow
from certscan.rules.rule import Rule
from certscan.rules.scheme_proof import SchemeProof
from certscan.rules.scope_generic import ScopeGeneric
from certscan.rules.scope_missing import ScopeMissing
from certscan.rules.several_addresses import SeveralAddresses
from certscan.rules.site_not_covered import SiteNotCovered
from certscan.rules.standard_missing import StandardMissing
from certscan.rules.standard_not_certifiable import StandardNotCertifiable
from certscan.rules.standard_outside_arrangement import StandardOutsideArrangement
from certscan.rules.standard_unknown import StandardUnknown
from certscan.rules.surveillance_due import SurveillanceDue
from certscan.rules.surveillance_named import SurveillanceNamed
from certscan.rules.surveillance_notice_missing import SurveillanceNoticeMissing
from certscan.rules.text_contradicts_page import TextContradictsPage
from certscan.rules.toy_standard import ToyStandard
from certscan.rules.trading_scope import TradingScope
from certscan.rules.verification_address import VerificationAddress
from certscan.rules.verification_address_foreign import VerificationAddressForeign

#: Every rule: is it a certificate, what is attested, does the edition live, do the dates hold, who vouches
#: for it, is the number sound, what do registers say, does it cover the buyer's case.
RULES: tuple[Rule, ...] = (
    Placeholder(),
    TextContradictsPage(),
    StandardMissing(),
    StandardNotCertifiable(),
    ToyStandard(),
    CeCertificate(),
    MedicalDeviceApproval(),
    StandardUnknown(),
    EditionMissing(),
    EditionWithdrawn(),
    EditionInTransition(),
    IssuedBeforeEdition(),
    EarlyToEdition(),
    OutlivesTransition(),
    InitialAfterCutoff(),
    Guideline(),
    SchemeProof(),
    CombinedCertificate(),
    PrivacyStandAlone(),
    FoodSchemeNotBenchmarked(),
    NoDates(),
    ExpiryMissing(),
    Expired(),
    RestorationWindow(),
    ExpiresSoon(),
    DatesImpossible(),
    CycleTooLong(),
    CycleOutOfStep(),
    IssuedInFuture(),
    FirstSurveillanceDue(),
    SurveillanceDue(),
    ChineseSurveillanceDue(),
    SurveillanceNamed(),
    SurveillanceNoticeMissing(),
    IssuerMissing(),
    IssuerUnknown(),
    IssuerNotApprovedInChina(),
    AccreditationMissing(),
    GoodPracticeUnaccredited(),
    LaboratoryUnaccredited(),
    AccreditorNotRecognised(),
    AccreditorUnknown(),
    MarkIsNoAccreditation(),
    AccreditorNotAccepted(),
    AccreditorNotOfIssuer(),
    AccreditationNumberOfOther(),
    StandardOutsideArrangement(),
    AccreditorStanding(),
    MarkAndLanguage(),
    NumberForeignToIssuer(),
    ChineseNumberContradicts(),
    Reissue(),
    VerificationAddress(),
    VerificationAddressForeign(),
    CreditCodeWrong(),
    RegisterConfirms(),
    RegisterStatus(),
    RegisterHolder(),
    RegisterExpiry(),
    RegisterUnknown(),
    HolderNotSupplier(),
    RegistrationOfOther(),
    ScopeMissing(),
    ScopeGeneric(),
    ProductNotCovered(),
    TradingScope(),
    SiteNotCovered(),
    AnnexMissing(),
    SeveralAddresses(),
    ReadWithDoubt(),
    LookItUp(),
)
