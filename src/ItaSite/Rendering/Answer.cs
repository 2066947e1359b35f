using System.Text;
using ItaSite.Catalogues;
using ItaSite.Figures;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Rendering;

/// <summary>
/// What the agency writes into the assessment's own form about one item: addresses, and the way to them click by click.
/// </summary>
internal sealed class Answer(ItemRecord record, Catalogue catalogue, SiteConfig config)
{
    public const string BaseUrlIsMissing = "ยังไม่ได้กำหนด baseUrl ใน site.config.json ที่อยู่จึงยังไม่ครบ";

    /// <summary>The same for the public, who can't set anything.</summary>
    public const string AddressIsNotWhole = "แสดงได้เฉพาะที่อยู่ภายในเว็บไซต์";

    public string Code => record.Item.Code.Value;

    public string Title => record.Item.Title;

    public Destination Page => new Destination.InSite(record.Address);

    public string Url => UrlOf(Page);

    /// <summary>What the form must not get as the agency's own; null if there is none.</summary>
    public string? Sample => SampleWords.Of(record);

    /// <summary>Each evidence once, without the item's own page.</summary>
    public IReadOnlyList<Destination> Evidence { get; } =
    [
        .. record
            .Elements.SelectMany(element => element.Evidence)
            .Select(evidence => evidence.Destination)
            .Where(destination =>
                destination is not Destination.InSite { Fragment: null } inSite || inSite.Path != record.Address
            )
            .Distinct(),
    ];

    /// <summary>The explanation that the form asks for, as one line to paste.</summary>
    public string Explanation
    {
        get
        {
            var home = config.BaseUrl is { } baseUrl
                ? $"เปิดหน้าแรก {SiteAddresses.Home.Under(baseUrl)}"
                : "เปิดหน้าแรกของเว็บไซต์หน่วยงาน";
            if (record.Path is null)
                return $"ยังไม่พบทางคลิกจากหน้าแรกมาถึงหน้านี้ภายใน {Crawl.MostClicks} คลิก ให้เปิดตามที่อยู่โดยตรง";

            var text = new StringBuilder($"1. {home}");
            for (var i = 0; i < record.Path.Links.Count; i++)
                text.Append($" {i + 2}. เลือก “{OneLine.Of(record.Path.Links[i])}”");

            return text.ToString();
        }
    }

    /// <summary>Absolute where the settings say where the site stands, else as the answer sheet links it.</summary>
    public string UrlOf(Destination destination) =>
        destination.From(SiteAddresses.Answers(catalogue.Year), config.BaseUrl);
}
