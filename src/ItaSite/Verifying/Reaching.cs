using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;

namespace ItaSite.Verifying;

/// <summary>
/// How a site is reached: whether its host answers, and what it does with visitors who come by plain http.
/// </summary>
internal static class Reaching
{
    private static readonly Bilingual Same = new("แสดงเว็บไซต์โดยไม่พาไป https", "shows the site instead of https");
    private static readonly Bilingual Other = new(
        "ที่อยู่ http แสดงเนื้อหาอื่น",
        "the http address shows other content"
    );

    /// <returns>The root; the https one where the host sends its visitors there.</returns>
    /// <exception cref="DiskException">The host does not answer at all.</exception>
    public static async Task<Uri> RootAsync(LiveHost host, Uri root)
    {
        var answer = await host.AskAsync(root, Visitor.Browser, isKept: false);
        if (answer is { IsTooLong: false, Fault: { } fault })
            throw new DiskException(DoesNotAnswer(root, fault));

        if (
            !answer.IsRedirect
            || Redirect.ToHttps(root, answer.Header("location")) is not { } secure
            || secure.AbsolutePath != root.AbsolutePath
        )
            return root;

        answer = await host.AskAsync(secure, Visitor.Browser, isKept: false);
        return answer is { IsTooLong: false, Fault: { } tls }
            ? throw new DiskException(DoesNotAnswer(secure, tls))
            : secure;
    }

    /// <summary>The list that lies on the host: only to be compared with if the person asks for it.</summary>
    /// <exception cref="DiskException">The host does not answer, or has no list.</exception>
    public static async Task<ExpectedFiles> OwnSumsAsync(string typed, VerifyLimits limits, CancellationToken stop)
    {
        var patient = limits with { BytesLookedInto = limits.BytesOfPage };
        using var host = new LiveHost(patient, stop);
        var root = await RootAsync(host, SiteRoot.Of(typed, [SiteAddresses.Home.Value]));
        var address = new Uri(root, Checksums.FileName);
        var (answer, elsewhere) = await new Visits(host, patient).GoAsync(
            address,
            Visitor.Browser,
            isKept: true,
            patient.BytesOfPage
        );
        if (answer.Fault is { } fault)
            throw new DiskException(DoesNotAnswer(address, fault));

        if (answer.Status != 200 || elsewhere is not null)
            throw new DiskException(
                Diagnostic.At(Place.TopOf(root.AbsoluteUri), CommandProblems.SumsAreMissing, root.AbsoluteUri)
            );

        return ExpectedFiles.OfHost(Encoding.UTF8.GetString(answer.Body.Span), root.AbsoluteUri);
    }

    /// <param name="sum">Of the home page.</param>
    public static async Task<IReadOnlyList<Diagnostic>> PlainHttpAsync(LiveHost host, Uri root, string? sum)
    {
        if (root is not { Scheme: "https", IsDefaultPort: true })
            return [];

        var plain = new UriBuilder(root) { Scheme = "http", Port = 80 }.Uri;
        var answer = await host.AskAsync(plain, Visitor.Browser, isKept: false);
        var place = Place.TopOf(plain.AbsoluteUri);
        return answer switch
        {
            { Fault: not null } => [],
            { IsRedirect: true } when Redirect.ToHttps(plain, answer.Header("location")) is null =>
            [
                Diagnostic.At(place, VerifyProblems.LeadsElsewhere, answer.Header("location")),
            ],
            { Status: 200 } when sum is not null && answer.Is(sum) =>
            [
                Diagnostic.At(place, VerifyProblems.PlainHttpIsServed, Same),
            ],
            { Status: 200 } => [Diagnostic.At(place, VerifyProblems.ServedButNotPublished, Other)],
            _ => [],
        };
    }

    private static Diagnostic DoesNotAnswer(Uri address, Bilingual reason) =>
        Diagnostic.At(
            Place.TopOf(address.AbsoluteUri),
            CommandProblems.AddressDoesNotAnswer,
            Bilingual.Same(address.AbsoluteUri),
            reason
        );
}
