namespace ItaSite.Tests.Screening;

/// <summary>A code is looked up in the catalogue of the year whose folder the page is in.</summary>
public class ItemsOfEachYear
{
    private const string Catalogues = """
        -- content/oit/2569/catalogue.yaml --
        {fiscal-year: 2569, abbreviation: ITA, title: ก, agency-type: ข, source: ค, instruments: [{id: OIT, title: แบบวัด, weight: 40}], indicators: [{id: '1', instrument: OIT, sub-indicators: [{id: '1.1', groups: [{key: gg, items: [{id: O34, title: รายงาน, topic: v, elements: [{key: report, statement: ก}]}]}]}]}]}
        -- content/oit/2569/o34.md --
        ---
        item: O34
        ---
        ## รายงาน {#report}
        ตามข้อ ๐๓๔
        """;

    [Fact]
    public void A_page_of_an_earlier_year_is_held_against_its_own_catalogue() =>
        Assert.Contains("“O34”", Told(Catalogues), StringComparison.Ordinal);

    [Fact]
    public void A_folder_of_news_is_no_folder_of_a_year() =>
        Assert.Empty(
            Told(
                Catalogues.Replace("ตามข้อ ๐๓๔", "ผล", StringComparison.Ordinal)
                    + "\n-- content/2569/old.md --\n# เก่า\n\nตามข้อ ๐๓๔\n"
            )
        );

    private static string Told(string files) =>
        string.Join(
            '\n',
            SiteInAString
                .Build(files)
                .Diagnostics.Where(told => told.Problem == ItaSite.Diagnostics.TextProblems.ItemCodeHasZero)
                .Select(told => told.ToLine(ItaSite.Diagnostics.Language.Thai))
        );
}
