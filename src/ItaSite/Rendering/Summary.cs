using System.Net;
using System.Text;
using ItaSite.Model;
using ItaSite.Writing;

namespace ItaSite.Rendering;

/// <summary>
/// A page in one or two sentences, plain: its description, or the beginning of its text without the examples in it.
/// </summary>
internal static class Summary
{
    private const int Length = 200;

    public static string Of(Page page)
    {
        if (page.Description is { } description)
            return description;

        var text = new StringBuilder();
        var isWhole = page.IsWhollySample;
        foreach (var section in page.Sections.Where(section => isWhole || !page.IsSampleIn(section)))
        {
            foreach (var part in section.Parts.OfType<SectionPart.Html>())
                AppendText(text, part.Text);

            if (text.Length > Length)
                break;
        }

        var plain = WebUtility.HtmlDecode(text.ToString()).Trim();
        if (plain.Length <= Length)
            return plain;

        var space = plain.LastIndexOf(' ', Length);
        return plain[..(space > Length / 2 ? space : Length)] + "…";
    }

    /// <summary>A tag parts words as a space does. What is said under a picture is of the picture.</summary>
    private static void AppendText(StringBuilder text, string html)
    {
        var isCaption = false;
        var scanner = new HtmlScanner(html);
        while (scanner.Read(out var token))
        {
            if (token.Kind != HtmlTokenKind.Text)
            {
                var tag = html.AsSpan(token.Start, token.Length);
                if (
                    tag.StartsWith("<figcaption", StringComparison.Ordinal)
                    || tag.StartsWith("</figcaption", StringComparison.Ordinal)
                )
                    isCaption = !tag.StartsWith("</", StringComparison.Ordinal);

                AppendLetter(text, ' ');
                continue;
            }

            if (isCaption)
                continue;

            foreach (var letter in html.AsSpan(token.Start, token.Length))
                AppendLetter(text, letter == '\n' ? ' ' : letter);
        }
    }

    private static void AppendLetter(StringBuilder text, char letter)
    {
        if (letter != ' ' || (text.Length > 0 && text[^1] != ' '))
            text.Append(letter);
    }
}
