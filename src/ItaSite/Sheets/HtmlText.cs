using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ItaSite.Sheets;

/// <summary>
/// The words of a piece of HTML as a browser shows them, line by line; hidden ones are counted, not read.
/// </summary>
internal sealed partial class HtmlText(HtmlLooks looks)
{
    /// <summary>No letters: Unicode keeps them for the inside of programs.</summary>
    private const char StrokeBegins = '\uFDD0';

    private const char StrokeEnds = '\uFDD1';

    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "script",
        "style",
        "template",
        "noscript",
        "title",
        "xml",
        "head",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address",
        "blockquote",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "li",
        "ol",
        "p",
        "pre",
        "table",
        "tr",
        "ul",
    };

    /// <summary>Whether there are words that nobody is meant to see.</summary>
    public bool HasHiddenWords { get; private set; }

    public static bool IsSilent(IElement element) => Silent.Contains(element.LocalName);

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    public string Of(INode node) => RichOf(node).Text;

    /// <summary>With the pieces that are struck out.</summary>
    public RichText RichOf(INode node)
    {
        var text = new StringBuilder();
        Append(node, text);
        var lines = SecondSpace().Replace(Lines(text.ToString()), "");
        if (lines.IndexOf(StrokeBegins, StringComparison.Ordinal) < 0)
            return RichText.Plain(lines);

        var runs = new List<(string Text, bool? IsStruck)>();
        var depth = 0;
        foreach (Match piece in Pieces().Matches(lines))
        {
            if (piece.Value[0] is StrokeBegins or StrokeEnds)
                depth += piece.Value[0] == StrokeBegins ? 1 : -1;
            else
                runs.Add((piece.Value, depth > 0 ? true : null));
        }

        return new RichText(string.Concat(runs.Select(run => run.Text)), runs);
    }

    /// <summary>Takes note of an element that is not shown.</summary>
    public bool IsHidden(IElement element)
    {
        if (!looks.IsHidden(element))
            return false;

        HasHiddenWords |= Lines(element.TextContent).Length > 0;
        return true;
    }

    /// <summary>Without the white space that HTML does not show.</summary>
    public static string Lines(string text) =>
        string.Join('\n', text.Split('\u2028').Select(line => Spaces().Replace(line, " ").Trim())).Trim('\n');

    private void Append(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
                text.Append(words.Data);
            else if (child is IElement element && !IsSilent(element) && !IsHidden(element))
                Append(element, text);
        }
    }

    private void Append(IElement element, StringBuilder text)
    {
        var isStruck = looks.IsStruck(element);
        if (isStruck)
            text.Append(StrokeBegins);

        if (IsBlock(element) || element is IHtmlBreakRowElement)
            Break(text, always: element is IHtmlBreakRowElement);

        if (element is IHtmlInputElement { Type: "text" or "number" or "date" } input)
            text.Append(input.Value);
        else if (element is IHtmlSelectElement choice)
            text.Append(choice.SelectedOptions.Length > 0 ? choice.SelectedOptions[0].Text : null);
        else if (element is IHtmlImageElement picture)
            text.Append(picture.AlternativeText);
        else
            Append((INode)element, text);

        if (isStruck)
            text.Append(StrokeEnds);

        if (IsBlock(element))
            Break(text, always: false);
    }

    private static void Break(StringBuilder text, bool always)
    {
        if (always || (text.Length > 0 && text[^1] != '\u2028'))
            text.Append('\u2028');
    }

    [GeneratedRegex("[\uFDD0\uFDD1]|[^\uFDD0\uFDD1]+")]
    private static partial Regex Pieces();

    [GeneratedRegex("(?<=^[\uFDD0\uFDD1]*| [\uFDD0\uFDD1]+) | (?=[\uFDD0\uFDD1]*$)")]
    private static partial Regex SecondSpace();

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex Spaces();
}
