using ItaSite.Diagnostics;

namespace ItaSite.Tests.Assessing;

/// <summary>What is wrong with an entry of the settings is told there, whatever else says the same words.</summary>
public class PlacesInSettings
{
    [Theory]
    [InlineData("""[{ "title": "ก", "url": "http://a.example.go.th/" }]""", 9, 35)]
    [InlineData("""[{ "url": "http:\/\/a.example.go.th\/", "title": "http://a.example.go.th/" }]""", 9, 21)]
    [InlineData("""[{ "title": "http://a.example.go.th/", "url": "http://a.example.go.th/" }]""", 9, 57)]
    [InlineData("""[{ "title": "ก", "url": "https://drive.google.com/x" }]""", 9, 35)]
    [InlineData("""[{ "title": "ก", "url": "\u0068ttp://a.example.go.th/" }]""", 9, 35)]
    public void A_link_of_the_footer_is_told_where_it_stands(string footer, int line, int column)
    {
        var told = Told($"\"footer\": {footer}");

        Assert.Equal([(line, column)], told.Select(place => (place.Line, place.Column)));
    }

    [Fact]
    public void One_address_in_two_entries_is_told_at_both()
    {
        const string Entry = """{ "title": "ก", "url": "http://a.example.go.th/" }""";

        var told = Told($"\"footer\": [\n{Entry},\n{Entry}\n]");

        Assert.Equal([10, 11], told.Select(place => place.Line));
    }

    [Fact]
    public void Channels_of_one_title_are_told_each_in_its_own_place()
    {
        const string Channels = """
            "channels": [
              { "kind": "complaints", "title": "แจ้งเรื่อง", "page": "contact.md" },
              { "kind": "corruption", "title": "แจ้งเรื่อง", "page": "contact.md" }
            ]
            """;

        var told = Told(Channels);

        Assert.Equal([11], told.Select(place => place.Line));
    }

    private static IReadOnlyList<Place> Told(string setting) =>
        [
            .. SiteInAString
                .Build(
                    $$"""
                    -- site.config.json --
                    {
                      "agency": { "name": "องค์การบริหารส่วนตำบลตัวอย่าง", "shortName": "อบต.ตัวอย่าง" },
                      "baseUrl": "https://www.example.go.th/",
                      "fiscalYear": 2570,
                      "theme": "plain",
                      "eit": { "url": "https://survey.example.go.th/eit/abc" },
                      "menu": [{ "title": "หน้าแรก", "page": "index.md" }],
                      "publishWorkshop": true,
                    {{setting}}
                    }
                    """
                )
                .Diagnostics.Where(diagnostic =>
                    diagnostic.Place.File == "site.config.json"
                    && diagnostic.Problem.Code.StartsWith("ITA41", StringComparison.Ordinal)
                )
                .Select(diagnostic => diagnostic.Place),
        ];
}
