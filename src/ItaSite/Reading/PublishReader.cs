using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>Reads <c>publish</c> of the settings. A password there would travel with the site's folder.</summary>
internal static class PublishReader
{
    private const string Fingerprint = "SHA256:";
    private const int LettersOfSum = 43;

    public static PublishSettings Read(MapReader fields) =>
        fields.Group(
            "publish",
            group => new PublishSettings(
                Target(group),
                HostKey(group),
                SiteFileReader.Read(group, "certificate"),
                group.PlaceOf("to")
            )
        ) ?? PublishSettings.None;

    private static PublishTarget? Target(MapReader fields)
    {
        if (fields.RequiredText("to") is not { Length: > 0 } typed)
            return null;

        var target = PublishTarget.Parse(typed);
        if (target is not null)
            return target;

        // The address is not repeated where it holds a password: messages travel.
        if (PublishTarget.HoldsPassword(typed))
            fields.Report(fields.PlaceOf("to"), PublishProblems.AddressHoldsPassword, "publish.to");
        else
            fields.Report(fields.PlaceOf("to"), PublishProblems.TargetIsUnknown, typed);

        return null;
    }

    private static string? HostKey(MapReader fields)
    {
        if (fields.Text("hostKey") is not { } typed)
            return null;

        var key = typed.Trim().TrimEnd('=');
        if (key.StartsWith(Fingerprint, StringComparison.Ordinal) && key.Length == Fingerprint.Length + LettersOfSum)
            return key;

        fields.Report(fields.PlaceOf("hostKey"), PublishProblems.FingerprintIsNone, typed);
        return null;
    }
}
