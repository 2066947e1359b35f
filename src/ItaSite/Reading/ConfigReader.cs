using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Pages;
using ItaSite.Thai;

namespace ItaSite.Reading;

/// <summary>Reads site.config.json. Pages that it names are resolved later, when all pages are known.</summary>
internal static class ConfigReader
{
    /// <param name="baseUrl">Overrides the file's, which is checked all the same; a whole address.</param>
    public static ConfigDraft Read(SourceText source, string? baseUrl, DiagnosticBag diagnostics)
    {
        var before = diagnostics.Count;
        var map = JsonReader.ReadMap(source, diagnostics);

        // What can't be read is reported once, not again as everything that is missing from it.
        var isBroken = diagnostics.Count > before && map.Entries.Count == 0;
        var fields = new MapReader(map, isBroken ? [] : diagnostics);
        fields.Node("$schema");
        var written = ReadBaseUrl(fields);
        var emblem = new Written(null, fields.Place);
        var agency = fields.Group(
            "agency",
            agency =>
            {
                emblem = Written.In(agency, "emblem");
                return ReadAgency(agency);
            }
        );
        var config = new ConfigDraft(
            agency ?? NoAgency(fields),
            baseUrl is null ? written : AsFolder(baseUrl),
            ReadYear(fields),
            fields.PlaceOf("fiscalYear"),
            fields.RequiredText("theme"),
            fields.PlaceOf("theme"),
            fields.Choice("digits", ("thai", DigitStyle.Thai), ("arabic", DigitStyle.Arabic)),
            ReadEit(fields),
            fields.List("menu", ReadTarget),
            fields.List("footer", ReadTarget),
            fields.List("channels", ReadChannel),
            fields.Text("shareImage"),
            fields.PlaceOf("shareImage"),
            SynonymsReader.Read(fields),
            fields.Flag("publishWorkshop"),
            ProofFilesReader.Read(fields),
            FaceReader.Read(fields, emblem),
            PublishReader.Read(fields)
        );
        fields.Finish();
        return config;
    }

    /// <summary>Null in so many words: a site that no assessment looks at.</summary>
    private static FiscalYear? ReadYear(MapReader fields)
    {
        if (fields.Node("fiscalYear") is DataNode.Scalar { Text: "", Form: ScalarForm.Plain })
            return null;

        var before = fields.Diagnostics.Count;
        var year = fields.Number("fiscalYear");
        if (year == 0 && fields.Diagnostics.Count == before)
            fields.Report(fields.PlaceOf("fiscalYear"), DataProblems.NumberIsWrong, "fiscalYear", "0");

        return new FiscalYear(year);
    }

    private static Agency ReadAgency(MapReader fields) =>
        new(
            fields.RequiredText("name"),
            fields.RequiredText("shortName"),
            fields.Text("nameEnglish"),
            fields.Text("subdistrict"),
            fields.Text("district"),
            fields.Text("province")
        )
        {
            Names = fields.Texts("names"),
        };

    private static Agency NoAgency(MapReader fields)
    {
        if (fields.Node("agency") is null)
            fields.Report(fields.Place, DataProblems.KeyIsMissing, "agency");

        return new Agency("", "", null, null, null, null);
    }

    private static string? ReadBaseUrl(MapReader fields)
    {
        var url = fields.Text("baseUrl");
        if (url is null || WebAddress.IsWhole(url))
            return url is null ? null : AsFolder(url);

        fields.Report(fields.PlaceOf("baseUrl"), SettingsProblems.AddressIsNotAbsolute, "baseUrl", url);
        return null;
    }

    private static string AsFolder(string url) => url.EndsWith('/') ? url : url + '/';

    private static EitSurvey ReadEit(MapReader fields)
    {
        var place = fields.PlaceOf("eit");
        var eit = fields.Group(
            "eit",
            eit =>
            {
                var url = eit.Text("url");
                if (url is null)
                    fields.Report(place, SettingsProblems.EitAddressIsMissing);
                else if (!WebAddress.IsWhole(url))
                    fields.Report(eit.PlaceOf("url"), SettingsProblems.AddressIsNotAbsolute, "eit.url", url);
                else if (IsStaffSurvey(url))
                    fields.Report(eit.PlaceOf("url"), SettingsProblems.EitAddressIsIit, url);

                return new EitSurvey(url ?? "", eit.Flag("sample"), eit.Date("opens"), eit.Date("closes"))
                {
                    UrlPlace = eit.PlaceOf("url"),
                };
            }
        );

        return eit ?? EitSurvey.None;
    }

    private static TargetDraft ReadChannel(MapReader fields) =>
        ReadTarget(fields) with
        {
            Kind = fields.Text("kind") ?? "",
        };

    private static TargetDraft ReadTarget(MapReader fields)
    {
        var url = fields.Text("url");
        if (url is not null && !WebAddress.IsWhole(url))
            fields.Report(fields.PlaceOf("url"), SettingsProblems.AddressIsNotAbsolute, "url", url);

        var topic = fields.Text("topic");
        var page = url is null && topic is null ? fields.RequiredText("page") : fields.Text("page");
        var key =
            url is not null ? "url"
            : topic is not null ? "topic"
            : "page";
        return new TargetDraft(
            "",
            fields.RequiredText("title"),
            url,
            topic is null ? page : LinkResolver.Topic + topic,
            fields.PlaceOf(key)
        );
    }

    /// <summary>The two surveys differ in this part of the path only.</summary>
    private static bool IsStaffSurvey(string url) =>
        WebAddress.Parsed(url) is { } address
        && address.AbsolutePath.Split('/').Contains("iit", StringComparer.OrdinalIgnoreCase);
}
