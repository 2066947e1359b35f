using System.Net;
using System.Text;
using ItaSite.Model;

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

    private static void AppendText(StringBuilder text, string html)
    {
        var inTag = false;
        foreach (var letter in html)
        {
            if (letter is '<' or '>')
                inTag = letter == '<';

            var shown = letter is '>' or '\n' ? ' ' : letter;
            if (!inTag && !(shown == ' ' && (text.Length == 0 || text[^1] == ' ')))
                text.Append(shown);
        }
    }
}
