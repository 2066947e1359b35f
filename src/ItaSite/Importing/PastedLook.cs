using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Importing;

/// <summary>How letters of a pasted page look, by the elements and styles around them.</summary>
internal sealed partial record PastedLook(bool IsBold, bool IsItalic, bool IsStruck, string? Address)
{
    public static readonly PastedLook Plain = new(false, false, false, null);

    public static readonly Bilingual Tracking = new(
        "ส่วนของลิงก์ที่ใช้ติดตามผู้อ่าน ตัดออก",
        "what tracks readers is cut from links"
    );

    public TextSpan Of(string text) =>
        new(text)
        {
            IsBold = IsBold,
            IsItalic = IsItalic,
            IsStruck = IsStruck,
            Address = Address,
        };

    public PastedLook Within(IElement element, Leftovers leftovers)
    {
        var style = element.GetAttribute("style") ?? "";
        var weight = Weight().Match(style).Groups[1].Value.ToLowerInvariant();
        var look = this with
        {
            IsBold =
                weight.Length > 0
                    ? weight is "bold" or "bolder" || (int.TryParse(weight, out var number) && number >= 600)
                    : IsBold || element.LocalName is "b" or "strong",
            IsItalic = IsItalic || element.LocalName is "i" or "em" || Italic().IsMatch(style),
            IsStruck = IsStruck || element.LocalName is "s" or "strike" or "del" || Struck().IsMatch(style),
        };
        return element.LocalName == "a" && element.GetAttribute("href") is { } address
            ? look with
            {
                Address = AddressOf(address, element.TextContent, leftovers) ?? Address,
            }
            : look;
    }

    public static bool IsHidden(IElement element) =>
        Hidden().IsMatch(element.GetAttribute("style") ?? "") || element.HasAttribute("hidden");

    private static string? AddressOf(string written, string words, Leftovers leftovers)
    {
        if (written.StartsWith('#'))
            return null;

        var target = Redirect().Match(written) is { Success: true } behind
            ? Uri.UnescapeDataString(behind.Groups[1].Value)
            : written;
        var clean = Trackers()
            .Replace(target, match => match.ValueSpan[0] == '?' ? "?" : "")
            .Replace("?&", "?", StringComparison.Ordinal)
            .TrimEnd('?', '&');
        if (PublicAddress.Of(clean) is not { } address)
        {
            leftovers.LeaveOut(WordKinds.Link, words);
            return null;
        }

        if (clean != written)
            leftovers.Change(Tracking, words);

        return address;
    }

    [GeneratedRegex(@"(?:^|;)\s*font-weight\s*:\s*(\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex Weight();

    [GeneratedRegex(@"(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)", RegexOptions.IgnoreCase)]
    private static partial Regex Italic();

    [GeneratedRegex(@"(?:^|;)\s*text-decoration[\w-]*\s*:[^;]*line-through", RegexOptions.IgnoreCase)]
    private static partial Regex Struck();

    [GeneratedRegex(
        @"(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Hidden();

    [GeneratedRegex(@"^https?://(?:l|lm)\.facebook\.com/l\.php\?(?:[^#]*&)?u=([^&#]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Redirect();

    [GeneratedRegex(
        @"[?&](?:utm_\w+|fbclid|gclid|igshid|igsh|mibextid|mc_cid|mc_eid|yclid|dclid|_hsenc|_hsmi)=[^&#]*",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Trackers();
}
