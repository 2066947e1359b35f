using System.Net.Http.Headers;
using ItaSite.Diagnostics;

namespace ItaSite.Verifying;

/// <summary>
/// Somebody who looks at a site. Intruders show their pages to some only, so each of these is dressed as such a visitor
/// really is: a name of our own would be told apart and shown the clean page.
/// </summary>
/// <param name="Agent">The User-Agent.</param>
/// <param name="Languages">The Accept-Language; null for none, as robots do.</param>
/// <param name="Referrer">Where the visitor came from.</param>
internal sealed record Visitor(Bilingual Name, string Agent, string? Languages, string? Referrer)
{
    private const string Desktop =
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 "
        + "Safari/537.36";

    private const string Mobile =
        "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Mobile "
        + "Safari/537.36";

    private const string Robot =
        "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Googlebot/2.1; "
        + "+http://www.google.com/bot.html) Chrome/138.0.0.0 Safari/537.36";

    private const string SearchEngine = "https://www.google.com/";
    private const string ThaiSearchEngine = "https://www.google.co.th/";

    public static readonly Visitor Browser = new(
        new Bilingual("ผู้ที่เปิดด้วยเบราว์เซอร์", "a browser"),
        Desktop,
        "th-TH,th;q=0.9,en;q=0.8",
        null
    );

    public static readonly Visitor SearchRobot = new(
        new Bilingual("โปรแกรมค้นหา (Googlebot)", "a search robot (Googlebot)"),
        Robot,
        null,
        null
    );

    public static readonly Visitor Phone = new(
        new Bilingual("ผู้ที่เปิดด้วยโทรศัพท์", "a phone"),
        Mobile,
        "en-US,en;q=0.9",
        null
    );

    public static readonly Visitor FromSearch = new(
        new Bilingual("ผู้ที่มาจากผลการค้นหา", "who comes from a search engine"),
        Desktop,
        "th",
        SearchEngine
    );

    /// <summary>The one whom most of the known redirects wait for.</summary>
    public static readonly Visitor PhoneFromSearch = new(
        new Bilingual("โทรศัพท์ที่มาจากผลการค้นหา", "a phone that comes from a search engine"),
        Mobile,
        "th-TH,th;q=0.9",
        ThaiSearchEngine
    );

    public static readonly IReadOnlyList<Visitor> All = [Browser, SearchRobot, Phone, FromSearch, PhoneFromSearch];

    public void Dress(HttpRequestHeaders headers)
    {
        headers.TryAddWithoutValidation("User-Agent", Agent);
        headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        headers.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
        if (Languages is not null)
            headers.TryAddWithoutValidation("Accept-Language", Languages);

        if (Referrer is not null)
            headers.TryAddWithoutValidation("Referer", Referrer);
    }
}
