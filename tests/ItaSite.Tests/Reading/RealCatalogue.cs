using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Reading;
using ItaSite.Thai;

namespace ItaSite.Tests.Reading;

/// <summary>
/// The repository's own year: what its report left out stands beside the report's words, with its source.
/// </summary>
public class RealCatalogue
{
    private const string Folder = "content/oit/2566";

    private static readonly Catalogue Year = Read();

    [Fact]
    public void Its_grades_are_those_of_its_year() =>
        Assert.Equal(
            [
                new Grade("ผ่านดีเยี่ยม", 95, 95),
                new Grade("ผ่านดี", 85, 85),
                new Grade("ผ่าน", 85, null),
                new Grade("ต้องปรับปรุง", 70, null),
                new Grade("ต้องปรับปรุงโดยด่วน", 0, null),
            ],
            Year.Grades!.Grades
        );

    [Fact]
    public void Its_scale_has_a_source_and_no_doubt()
    {
        Assert.Contains("๒๕๖๖", Year.Grades!.Source, StringComparison.Ordinal);
        Assert.Null(Year.Grades.Doubt);
    }

    [Theory]
    [InlineData("9", "การเปิดเผยข้อมูล")]
    [InlineData("10", "การป้องกันการทุจริต")]
    public void Its_last_indicators_have_their_names_with_a_source(string id, string title)
    {
        var indicator = Year.Indicators.Single(indicator => indicator.Id == id);

        Assert.Equal(title, indicator.Title);
        Assert.NotEqual("", indicator.Note!.Source);
        Assert.Null(indicator.Doubt);
    }

    [Fact]
    public void Personnel_has_its_name_with_a_source()
    {
        var personnel = Year.Indicators.SelectMany(indicator => indicator.SubIndicators).Single(sub => sub.Id == "9.4");

        Assert.Equal("การบริหารและพัฒนาทรัพยากรบุคคล", personnel.Title);
        Assert.NotEqual("", personnel.Note!.Source);
        Assert.Null(personnel.Doubt);
    }

    [Theory]
    [InlineData("O1", "ทั้งฝ่ายการเมืองและฝ่ายข้าราชการประจำ")]
    [InlineData("O2", "รองผู้บริหาร")]
    [InlineData("O14", "“คู่มือหรือมาตรฐานการปฏิบัติงาน”")]
    [InlineData("O33", "“รายงานผลตามนโยบาย No Gift Policy”")]
    public void An_item_says_what_other_sources_say_beside_the_reports_words(string code, string words)
    {
        var item = Year.Find(code)!;

        Assert.Contains(words, item.Note!.Text, StringComparison.Ordinal);
        Assert.NotEqual("", item.Note.Source);
        Assert.Null(item.Doubt);
    }

    [Theory]
    [InlineData("O4", "plan-covers-year", "๒๕๖๖")]
    [InlineData("O7", "news-of-year", "๒๕๖๖")]
    [InlineData("O30", "action-year", "๒๕๖๖")]
    [InlineData("O19", "procurement-plan", "๕๐๐,๐๐๐ บาท")]
    public void An_element_says_what_other_sources_say_beside_the_reports_words(string code, string key, string words)
    {
        var element = Year.Find(code)!.Elements.Single(element => element.Key == key);

        Assert.Contains(words, element.Note!.Text, StringComparison.Ordinal);
        Assert.NotEqual("", element.Note.Source);
        Assert.Null(element.Doubt);
    }

    [Fact]
    public void Its_notes_speak_of_no_agencys_report() =>
        Assert.All(
            Year.Items.SelectMany(item => item.Elements.Select(element => element.Note).Append(item.Note))
                .Concat(Year.Indicators.Select(indicator => indicator.Note))
                .Concat(Year.Indicators.SelectMany(indicator => indicator.SubIndicators).Select(sub => sub.Note))
                .OfType<SourcedNote>(),
            note => Assert.DoesNotContain("รายงานของหน่วยงาน", note.Text + note.Source, StringComparison.Ordinal)
        );

    [Fact]
    public void The_reports_own_titles_stay_as_it_has_them()
    {
        Assert.Equal("คู่มือมาตรฐานการปฏิบัติงาน", Year.Find("O14")!.Title);
        Assert.Equal("การประเมินผลและรายงานผลนโยบาย No Gift Policy", Year.Find("O33")!.Title);
    }

    [Theory]
    [InlineData("committee.md", "รักษาราชการแทนผู้อำนวยการกองการศึกษา")]
    [InlineData("committee.md", "รักษาราชการแทนผู้อำนวยการกองคลัง")]
    [InlineData("committee.md", "ปลัดอำเภอประจำตำบลคลองขนาก")]
    [InlineData("meetings/2022-11-29.md", "ห้องประชุมชั้น ๒ องค์การบริหารส่วนตำบลคลองขนาก")]
    [InlineData("o41.md", "เรียบเรียงใหม่")]
    public void Committee_and_meeting_stand_as_the_report_has_them(string file, string words)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, Folder, file));

        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.DoesNotContain("ทำหน้าที่แทน", text, StringComparison.Ordinal);
    }

    [Fact]
    public void News_that_we_composed_are_marked() =>
        Assert.All(
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "content", "news"), "*.md"),
            file => Assert.Contains("\nsample: true\n", File.ReadAllText(file), StringComparison.Ordinal)
        );

    private static Catalogue Read()
    {
        var diagnostics = new DiagnosticBag();
        var file = $"{Folder}/{SourceTree.CatalogueFile}";
        var text = File.ReadAllText(Path.Combine(Repository.Root, file));
        var catalogue = CatalogueReader.Read(new SourceText(file, text), new FiscalYear(2566), diagnostics);
        Assert.Empty(diagnostics);
        return catalogue;
    }
}
