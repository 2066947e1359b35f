using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Tests.Model;

/// <summary>Names and places of local bodies of every kind.</summary>
public class AgenciesOfAllKinds
{
    [Theory]
    [InlineData("องค์การบริหารส่วนตำบลสมมุติ", "องค์การบริหารส่วนตำบลสมมุติ", "อบต.สมมุติ")]
    [InlineData("องค์การบริหารส่วนตำบล สมมุติ", "องค์การบริหารส่วนตำบล สมมุติ", "อบต.สมมุติ")]
    [InlineData("องค์การบริหารส่วนจังหวัดสมมุติ", "องค์การบริหารส่วนจังหวัดสมมุติ", "อบจ.สมมุติ")]
    [InlineData("เทศบาลตำบลสมมุติ", "เทศบาลตำบลสมมุติ", "ทต.สมมุติ")]
    [InlineData("เทศบาลเมืองสมมุติ", "เทศบาลเมืองสมมุติ", "ทม.สมมุติ")]
    [InlineData("เทศบาลนครสมมุติ", "เทศบาลนครสมมุติ", "ทน.สมมุติ")]
    [InlineData("กรุงเทพมหานคร", "กรุงเทพมหานคร", "กทม.")]
    [InlineData("เมืองพัทยา", "เมืองพัทยา", "เมืองพัทยา")]
    [InlineData("โรงเรียนสมมุติวิทยา", "โรงเรียนสมมุติวิทยา", "โรงเรียนสมมุติวิทยา")]
    [InlineData("ทต.สมมุติ", "เทศบาลตำบลสมมุติ", "ทต.สมมุติ")]
    [InlineData("ทน. สมมุติ", "เทศบาลนครสมมุติ", "ทน.สมมุติ")]
    [InlineData("อบต สมมุติ", "องค์การบริหารส่วนตำบลสมมุติ", "อบต.สมมุติ")]
    [InlineData("อบจสมมุติ", "องค์การบริหารส่วนจังหวัดสมมุติ", "อบจ.สมมุติ")]
    [InlineData(" กทม. ", "กรุงเทพมหานคร", "กทม.")]
    [InlineData("ทมิฬวิทยา", "ทมิฬวิทยา", "ทมิฬวิทยา")]
    public void An_agency_is_called_by_its_whole_and_its_short_name(string typed, string name, string shortName) =>
        Assert.Equal((name, shortName), LocalBody.NamesOf(typed));

    [Theory]
    [InlineData("สมมุติ", "สมมุติเหนือ", "อ่างทอง", "ตำบลสมมุติ อำเภอสมมุติเหนือ จังหวัดอ่างทอง")]
    [InlineData("ตำบลสมมุติ", "อำเภอเมืองสมมุติ", "จังหวัดสมมุติ", "ตำบลสมมุติ อำเภอเมืองสมมุติ จังหวัดสมมุติ")]
    [InlineData("บางสมมุติ", "สมมุติ", "กรุงเทพมหานคร", "แขวงบางสมมุติ เขตสมมุติ กรุงเทพมหานคร")]
    [InlineData("แขวงบางสมมุติ", "เขตสมมุติ", "กทม.", "แขวงบางสมมุติ เขตสมมุติ กรุงเทพมหานคร")]
    [InlineData(null, "เมืองสมมุติ", null, " อำเภอเมืองสมมุติ ")]
    public void Places_are_said_with_what_they_are(string? subdistrict, string? district, string? province, string said)
    {
        var agency = new Agency("ก", "ก", null, subdistrict, district, province);

        Assert.Equal(said, $"{agency.SubdistrictTitle} {agency.DistrictTitle} {agency.ProvinceTitle}");
    }

    [Theory]
    [InlineData("องค์การบริหารส่วนตำบลสมมุติ", "ตำบลสมมุติ")]
    [InlineData("องค์การบริหารส่วนจังหวัดแม่สมมุติ", "จังหวัดแม่สมมุติ")]
    [InlineData("เทศบาลนครสมมุติ", null)]
    [InlineData("เมืองพัทยา", null)]
    public void What_an_agency_governs_is_said_only_where_it_is_sure(string name, string? area) =>
        Assert.Equal(area, new Agency(name, name, null, "สมมุติ", "สมมุติ", "แม่สมมุติ").Area);
}
