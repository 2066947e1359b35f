using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ItaSite.Sheets;

/// <summary>
/// Reads the tables of an HTML file, which many systems export under the name .xls. Words around a table become its
/// titles and notes.
/// </summary>
internal sealed partial class HtmlSheets
{
    private readonly HtmlLooks looks;
    private readonly HtmlText texts;
    private readonly StringBuilder pending = new();
    private readonly List<string> titles = [];
    private readonly List<HtmlTable> tables = [];
    private readonly bool hasColumns;

    private HtmlSheets(IDocument document)
    {
        looks = new HtmlLooks(document);
        texts = new HtmlText(looks);
        hasColumns = document.QuerySelectorAll("tr").Any(row => row.Children.Length > 1);
        if (document.Body is { } body)
            Walk(body);

        Flush();
        if (tables is [.., var last])
            titles.ForEach(last.AddText);
    }

    /// <param name="hasHiddenWords">Whether there are words in the file that are not shown.</param>
    /// <returns>None for a page without a table.</returns>
    public static IReadOnlyList<SheetGrid> Read(string html, out bool hasHiddenWords)
    {
        HtmlLimits.Keep(html);
        using var document = new HtmlParser().ParseDocument(html);
        var found = new HtmlSheets(document);
        hasHiddenWords = found.texts.HasHiddenWords;
        var tables = found.tables.FindAll(table => !table.IsBlank);
        var given = SheetName().Matches(html).Select(name => name.Groups[1].Value.Trim()).ToList();
        var names = tables
            .Select((_, index) => given.Count == tables.Count ? given[index] : $"ตาราง{index + 1}")
            .ToList();
        return [.. tables.Select((table, index) => table.ToGrid(names[index], index == 0 ? names[1..] : []))];
    }

    private void Walk(INode node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
                pending.Append(words.Data);
            else if (child is IElement element && !HtmlText.IsSilent(element) && !texts.IsHidden(element))
                Walk(element);
        }
    }

    private void Walk(IElement element)
    {
        var isBreak = HtmlText.IsBlock(element) || element.LocalName is "br" or "td" or "th" or "caption";
        if (isBreak)
            Flush();

        // A table around tables only lays out the page.
        if (element is IHtmlTableElement table && table.QuerySelector("table") is null)
            Take(table);
        else
            Walk((INode)element);

        if (isBreak)
            Flush();
    }

    private void Take(IHtmlTableElement element)
    {
        var table = new HtmlTable(looks, texts);
        table.Add(element);
        if (hasColumns && !table.HasColumns)
        {
            titles.AddRange(
                element.Rows.Where(row => !texts.IsHidden(row)).Select(texts.Of).Where(words => words.Length > 0)
            );
            return;
        }

        table = new HtmlTable(looks, texts);
        titles.ForEach(table.AddText);
        titles.Clear();
        table.Add(element);
        tables.Add(table);
    }

    private void Flush()
    {
        if (HtmlText.Lines(pending.ToString()) is { Length: > 0 } words)
            titles.Add(words);

        pending.Clear();
    }

    /// <summary>In the comments that only Excel reads.</summary>
    [GeneratedRegex("<x:Name>([^<]{1,64})</x:Name>", RegexOptions.IgnoreCase)]
    private static partial Regex SheetName();
}
