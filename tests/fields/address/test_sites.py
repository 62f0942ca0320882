"""The further places that a certificate covers."""

from certscan.fields.address.sites import choose_sites
from certscan.record import Value
from tests.support.page_builder import page, row

OWN = Value[str](
    value="No. 68 Quay Avenue, Suzhou, Jiangsu, China",
    printed="",
    confidence=0.9,
    evidence=(),
    alternatives=(),
)


def sites(*labelled):
    lines = [
        x for n, (label, text) in enumerate(labelled) for x in row(200 + 30 * n, 10, x60=label, x200=text)
    ]
    return [site.value for site in choose_sites([page(lines)], None, OWN)]


def test_the_address_in_the_other_script_is_no_site_though_it_is_labelled_twice():
    twin = "江苏省苏州市经济技术开发区码头大道68号"
    assert sites(("注册地址", twin), ("经营地址", twin)) == []


def test_another_place_in_the_other_script_is_one():
    places = "江苏省苏州市经济技术开发区码头大道68号", "广东省东莞市长安镇沙头社区合兴路12号"
    assert sites(("注册地址", places[0]), ("经营地址", places[1])) == [places[1]]
