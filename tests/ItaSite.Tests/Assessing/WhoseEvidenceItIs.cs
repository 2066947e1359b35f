using ItaSite.Assessing;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Tests.Assessing;

/// <summary>
/// Evidence in another agency's name, of another year by its title, or dated before its span ends asks for a word, and
/// says where.
/// </summary>
public class WhoseEvidenceItIs
{
    private const string HalfYear = "period: { from: 2569-10-01, to: 2570-03-31 }";

    private static readonly OtherAgencies Others = new(
        new Agency("องค์การบริหารส่วนตำบลบ้านใหม่", "อบต.บ้านใหม่", null, "บ้านใหม่", "เมืองชลบุรี", "ชลบุรี")
        {
            Names = ["โรงเรียนบ้านหนองบัว", "เทศบาลตำบลท่าเรือ"],
        }
    );
    private static readonly OtherAgencies OthersOfASchool = new(
        new Agency("โรงเรียนบ้านใหม่", "โรงเรียนบ้านใหม่", null, null, null, null)
    );

    [Theory]
    [InlineData("คู่มือ อบต.หนองบัว", "อบต.หนองบัว")]
    [InlineData("คู่มือ อบต. หนองบัว", "อบต. หนองบัว")]
    [InlineData("คู่มือองค์การบริหารส่วนตำบลหนองบัว อำเภอเมือง", "องค์การบริหารส่วนตำบลหนองบัว")]
    [InlineData("แผนของเทศบาลตำบลในเมือง", "เทศบาลตำบลในเมือง")]
    [InlineData("นายกเทศมนตรี เทศบาลนครรังสิต", "เทศบาลนครรังสิต")]
    [InlineData("ประกาศ ทม.บางกะดี เรื่อง แผน", "ทม.บางกะดี")]
    [InlineData("แผน อบจ.ปทุมธานี", "อบจ.ปทุมธานี")]
    [InlineData("นโยบายเมืองพัทยา", "เมืองพัทยา")]
    [InlineData("รายงานผล โรงเรียนวัดท่าช้าง", "โรงเรียนวัดท่าช้าง")]
    public void The_name_of_another_body_is_seen_in_a_title(string title, string name) =>
        Assert.Equal(name, Others.In(title, isTitle: true));

    [Theory]
    [InlineData("คู่มือ อบต.บ้านใหม่")]
    [InlineData("ตำบลบ้านใหม่ อบต.")]
    [InlineData("คู่มือ อบต. ปีงบประมาณ ๒๕๖๖")]
    [InlineData("ข้อบัญญัติองค์การบริหารส่วนตำบล เรื่อง งบประมาณ")]
    [InlineData("องค์การบริหารส่วนตำบลมีหน้าที่ตามกฎหมาย")]
    [InlineData("ประกาศ ก.อบต. เรื่อง มาตรฐานทั่วไป")]
    [InlineData("พระราชบัญญัติเทศบาล พ.ศ. ๒๔๙๖")]
    [InlineData("เงินอุดหนุนจาก อบจ.ปทุมธานี")]
    [InlineData("โครงการของ อบจ.ชลบุรี")]
    [InlineData("ก่อสร้างถนนข้างโรงเรียนวัดท่าช้าง")]
    [InlineData("แผนปฏิบัติการ โรงเรียนบ้านหนองบัว")]
    [InlineData("บันทึกข้อตกลงกับเทศบาลตำบลหนองบัว ว่าด้วยความร่วมมือ")]
    [InlineData("รายงาน เทศบาลตำบลท่าเรือ")]
    [InlineData("ศึกษาดูงาน ณ เทศบาลตำบลหนองบัว")]
    public void What_is_the_agencys_own_or_rightly_beside_it_is_not_told(string title) =>
        Assert.Null(Others.In(title, isTitle: true));

    [Theory]
    [InlineData("แผนปฏิบัติการ โรงเรียนวัดท่าช้าง", "โรงเรียนวัดท่าช้าง")]
    [InlineData("ข่าวกิจกรรม โรงเรียนบ้านหนองบัว", "โรงเรียนบ้านหนองบัว")]
    [InlineData("แผนปฏิบัติการ โรงเรียนบ้านใหม่", null)]
    public void On_a_schools_site_another_school_is_a_stranger(string title, string? name) =>
        Assert.Equal(name, OthersOfASchool.In(title, isTitle: true));

    [Theory]
    [InlineData("on-agency-site: true", "", "แผน\n\n![แผนของ อบต.หนองบัว](plan.txt)", "content/oit/2570/a2.md(8,")]
    [InlineData("on-agency-site: true", "", "แผน\n\n### เทศบาลตำบลหนองบัว\n\nถนน", "content/oit/2570/a2.md(8,5)")]
    [InlineData(
        "on-agency-site: true",
        "",
        "แผนของตำบล\n\nเทศบาลตำบลหนองบัว ได้จัดทำแผนนี้ขึ้นตามกฎหมาย",
        "content/oit/2570/a2.md(8,1)"
    )]
    public void Another_agency_is_quoted_at_its_line_and_column_with_the_lines_to_type(
        string rule,
        string matter,
        string section,
        string place
    )
    {
        var result = OneElement.Build(rule, matter, section, more: "-- content/oit/2570/plan.txt --\nแผนงานของตำบล\n");

        var told = Assert
            .Single(result.Diagnostics, fault => fault.Problem == OwnershipProblems.IsOfAnotherAgency)
            .ToLine(Language.Thai);
        Assert.StartsWith(place, told, StringComparison.Ordinal);
        Assert.Contains("หนองบัว", told, StringComparison.Ordinal);
        Assert.Contains("confirmed:", told, StringComparison.Ordinal);
        Assert.NotEqual("found", OneElement.State(result));
    }

    [Fact]
    public void The_agencys_word_settles_it()
    {
        var result = OneElement.Build(
            "on-agency-site: true",
            "confirmed: { plan: แผนร่วมที่ อบต.หนองบัว เป็นเจ้าภาพ }",
            "![แผนของ อบต.หนองบัว](plan.txt)",
            more: "-- content/oit/2570/plan.txt --\nแผนงานของ อบต.หนองบัว\n"
        );

        Assert.DoesNotContain(
            result.Diagnostics,
            fault => Problems.Of(typeof(OwnershipProblems)).Contains(fault.Problem)
        );
        Assert.Equal("found", OneElement.State(result));
    }

    [Theory]
    [InlineData("แผนดำเนินงาน องค์การบริหารส่วนตำบลหนองบัว", "ITA462")]
    [InlineData("รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", "ITA463")]
    [InlineData("รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๗๐ องค์การบริหารส่วนตำบลตัวอย่าง", "")]
    public void A_document_that_begins_as_anothers_is_told_but_does_not_decide(string text, string code)
    {
        var result = OneElement.Build(
            HalfYear,
            "period: FY2570-H1",
            "![ผล](report.txt)",
            more: $"-- content/oit/2570/report.txt --\n{text}\n"
        );

        Assert.Equal(
            code,
            string.Join(
                ' ',
                result
                    .Diagnostics.Where(fault => Problems.Of(typeof(OwnershipProblems)).Contains(fault.Problem))
                    .Select(fault => fault.Problem.Code)
            )
        );
        Assert.Equal("found", OneElement.State(result));
    }

    [Theory]
    [InlineData("period: FY2570-H1\npublished: 2570-02-01", "ผล", true)]
    [InlineData("period: FY2570-H1\npublished: 2570-03-31", "ผล", false)]
    [InlineData("period: FY2570-H1\npublished: 2570-02-01\nupdated: 2570-04-02", "ผล", false)]
    [InlineData("period: FY2570-H1", "![ผล ลงวันที่ ๕ มกราคม ๒๕๗๐](report.txt)", true)]
    [InlineData("period: FY2570-H1", "![ผล ข้อมูล ณ วันที่ 5/1/2570](report.txt)", true)]
    [InlineData("period: FY2570-H1", "![ผล ข้อมูล ณ วันที่ ๓๑ มีนาคม ๒๕๗๐](report.txt)", false)]
    public void A_report_dated_before_its_span_ends_is_told_with_both_dates(string matter, string section, bool isTold)
    {
        var result = OneElement.Build(HalfYear, matter, section, more: "-- content/oit/2570/report.txt --\nผลงาน\n");
        var told = result.Diagnostics.Where(fault => fault.Problem == OwnershipProblems.IsPublishedTooEarly).ToList();

        Assert.Equal(isTold, told.Count == 1);
        Assert.All(
            told,
            fault => Assert.Contains("31 มี.ค. 2570", fault.ToLine(Language.Thai), StringComparison.Ordinal)
        );
        Assert.Equal(isTold, OneElement.State(result) != "found");
    }

    [Theory]
    [InlineData("fiscal-year: { year: 2570, relation: announced-for }")]
    [InlineData("fiscal-year: { year: 2570, relation: covers }")]
    public void A_plan_or_an_announcement_may_come_before_its_year(string rule) =>
        Assert.DoesNotContain(
            OneElement.Build(rule, "period: FY2570\npublished: 2569-10-02", "แผน").Diagnostics,
            fault => fault.Problem == OwnershipProblems.IsPublishedTooEarly
        );
}
