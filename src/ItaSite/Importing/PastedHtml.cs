using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ItaSite.Diagnostics;
using ItaSite.Sheets;

namespace ItaSite.Importing;

/// <summary>What Word, Excel, LINE and browsers put on the clipboard beside the plain text.</summary>
internal sealed partial class PastedHtml(Leftovers leftovers)
{
    public static readonly Bilingual Picture = new(
        "รูปในข้อความที่วาง (ให้บันทึกรูปเป็นไฟล์แล้ววางไฟล์)",
        "pictures in the pasted text (save and drop them as files)"
    );

    private static readonly string[] Silent =
    [
        "script",
        "style",
        "template",
        "title",
        "meta",
        "link",
        "head",
        "iframe",
        "svg",
    ];

    private static readonly string[] Blocks =
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "figure",
        "figcaption",
        "footer",
        "form",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "ul",
        "caption",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
    ];

    private readonly List<TextBlock> blocks = [];
    private readonly List<TextSpan> words = [];

    /// <summary>What the next paragraph is: an entry of a list, or a heading; null for plain text.</summary>
    private Func<IReadOnlyList<TextSpan>, TextBlock>? shape;

    public static IReadOnlyList<TextBlock> Read(string html, Leftovers leftovers)
    {
        HtmlLimits.Keep(html);
        using var document = new HtmlParser().ParseDocument(html);
        return document.Body is { } body ? Read(body, PastedLook.Plain, leftovers) : [];
    }

    private static IReadOnlyList<TextBlock> Read(INode parent, PastedLook look, Leftovers leftovers)
    {
        var reader = new PastedHtml(leftovers);
        reader.Walk(parent, look, -1);
        reader.Flush();
        return TypedLists.In(reader.blocks);
    }

    private void Walk(INode parent, PastedLook look, int depth)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text)
                words.Add(look.Of(Spaces().Replace(text.Data, " ")));
            else if (child is IElement element && !Silent.Contains(element.LocalName))
                Take(element, look, depth);
        }
    }

    private void Take(IElement element, PastedLook look, int depth)
    {
        var style = element.GetAttribute("style") ?? "";
        if (PastedLook.IsHidden(element))
        {
            if (!string.IsNullOrWhiteSpace(element.TextContent))
                leftovers.LeaveOut(WordKinds.Hidden, element.TextContent);
        }
        else if (element.LocalName == "br")
            words.Add(TextSpan.Break);
        else if (element.LocalName is "img" or "v:imagedata")
            leftovers.LeaveOut(Picture, element.GetAttribute("alt") ?? "");
        else if (element.LocalName == "del" && element.HasAttribute("cite"))
            leftovers.LeaveOut(WordKinds.Deleted, element.TextContent);
        else if (TabCount().IsMatch(style))
            words.Add(look.Of("\t"));
        else if (element.LocalName == "table")
            TakeTable(element, look);
        else if (Blocks.Contains(element.LocalName))
            TakeBlock(element, look.Within(element, leftovers), depth);
        else
            Walk(element, look.Within(element, leftovers), depth);
    }

    private void TakeBlock(IElement element, PastedLook look, int depth)
    {
        // Within an entry the first paragraph is still the entry.
        if (words.Any(span => !SpanMarkdown.IsBlank([span])))
            Flush();

        leftovers.Line++;
        if (element.LocalName is ['h', >= '1' and <= '6' and var level])
            shape = spans => new TextBlock.Heading(
                level - '0',
                [.. spans.Select(span => span with { IsBold = false })]
            );
        else if (element.LocalName == "li")
            shape = EntryOf(element, Math.Max(0, depth));
        else if (WordList().Match(element.GetAttribute("style") ?? "") is { Success: true } list)
            shape = WordEntry(element, int.Parse(list.Groups[1].Value) - 1);

        Walk(element, look, element.LocalName is "ul" or "ol" ? depth + 1 : depth);
        Flush();
        shape = null;
    }

    private static Func<IReadOnlyList<TextSpan>, TextBlock> EntryOf(IElement item, int depth)
    {
        if (item.ParentElement is not { LocalName: "ol" } list)
            return spans => new TextBlock.Entry(depth, null, spans);

        var start = int.TryParse(list.GetAttribute("start"), out var first) ? first : 1;
        var place = list.Children.Where(child => child.LocalName == "li").TakeWhile(child => child != item).Count();
        var number = int.TryParse(item.GetAttribute("value"), out var own) ? own : start + place;
        var marker = PastedNumbers.Of(number, list.GetAttribute("type"), list.GetAttribute("style"));
        return spans => new TextBlock.Entry(depth, marker, spans);
    }

    /// <summary>Word writes the mark of an entry as letters that it tells other programs to ignore.</summary>
    private static Func<IReadOnlyList<TextSpan>, TextBlock>? WordEntry(IElement paragraph, int depth)
    {
        var mark = paragraph
            .QuerySelectorAll("span")
            .FirstOrDefault(span => Ignored().IsMatch(span.GetAttribute("style") ?? ""));
        if (mark is null)
            return null;

        var marker = Spaces().Replace(mark.TextContent, " ").Trim();
        mark.Remove();
        return marker.Any(char.IsLetterOrDigit) && marker is not ("o" or "§" or "Ø" or "v" or "q" or "ü")
            ? spans => new TextBlock.Entry(depth, marker, spans)
            : spans => new TextBlock.Entry(depth, null, spans);
    }

    private void TakeTable(IElement table, PastedLook look)
    {
        Flush();
        blocks.AddRange(PastedTable.Read(table, cell => Read(cell, look, leftovers), leftovers));
    }

    private void Flush()
    {
        if (!SpanMarkdown.IsBlank(words))
        {
            blocks.Add(shape?.Invoke([.. words]) ?? new TextBlock.Paragraph([.. words]));
            shape = null;
        }

        words.Clear();
    }

    [GeneratedRegex("[ \t\r\n\f]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"mso-tab-count\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex TabCount();

    [GeneratedRegex(@"mso-list\s*:\s*l\d+\s+level([1-9])", RegexOptions.IgnoreCase)]
    private static partial Regex WordList();

    [GeneratedRegex(@"mso-list\s*:\s*Ignore", RegexOptions.IgnoreCase)]
    private static partial Regex Ignored();
}
