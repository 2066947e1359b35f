using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>
/// Links as in CommonMark; and those to a file or number with spaces in it, which CommonMark wants in angle brackets.
/// </summary>
internal sealed partial class LinksWithSpaces : LinkInlineParser
{
    /// <summary>Stands for a space while the link is read: it is no letter of any text.</summary>
    private const char HiddenSpace = '\uFDD0';

    /// <summary>
    /// A file's name with its ending, what stands behind its #, or a number to call; with a space, and brackets in
    /// pairs. Nothing longer than a thousand letters: each bracket of a text asks for its own.
    /// </summary>
    private const string Pattern = """
        \]\([ ]{0,99}(?<address>(?=[^\n<>"]{0,999}[ ])(?!<)
          (?:
            (?: [^\s()<>"] | [ ](?!["']) | \((?:[^()<>"\n]){0,999}\) ){1,999}? \.[A-Za-z][A-Za-z0-9]{1,4}
            (?: \# (?: [^()<>"\n] | \([^()<>"\n]{0,999}\) ){0,999}? )?
            | (?:tel|mailto): (?: [^()<>"\n] | \([^()<>"\n]{0,999}\) ){1,999}?
          )
        ) (?:[ ]+"[^"\n]*")? [ ]* \)
        """;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (
            slice.CurrentChar != ']'
            || slice.PeekChar() != '('
            || Address().Match(slice.Text, slice.Start, slice.Length) is not { Success: true } found
        )
            return base.Match(processor, ref slice);

        var address = found.Groups["address"];
        if (!address.ValueSpan.Contains(' '))
            return base.Match(processor, ref slice);

        var read = new StringSlice(Hidden(processor, slice.Text, address), slice.Start, slice.End);
        var matched = base.Match(processor, ref read);
        slice.Start = read.Start;
        if (matched && processor.Inline is LinkInline { Url: { } url } link)
            link.Url = url.Replace(HiddenSpace, ' ');

        return matched;
    }

    /// <summary>
    /// The text with the spaces of this address hidden, and of all others likewise, so that a text with thousands of
    /// links is written anew once.
    /// </summary>
    private string Hidden(InlineProcessor processor, string written, Group address)
    {
        if (processor.ParserStates[Index] is not HiddenSpaces known || !ReferenceEquals(known.Written, written))
            processor.ParserStates[Index] = known = new HiddenSpaces(written, AllHidden(written));

        var end = address.Index + address.Length;
        return known.Hidden.AsSpan()[address.Index..end].Contains(' ')
            ? string.Concat(
                written.AsSpan(0, address.Index),
                address.Value.Replace(' ', HiddenSpace),
                written.AsSpan(end)
            )
            : known.Hidden;
    }

    private static string AllHidden(string written) =>
        AnyAddress()
            .Replace(
                written,
                match =>
                {
                    var address = match.Groups["address"];
                    var at = address.Index - match.Index;
                    return string.Concat(
                        match.ValueSpan[..at],
                        address.Value.Replace(' ', HiddenSpace),
                        match.ValueSpan[(at + address.Length)..]
                    );
                }
            );

    private sealed record HiddenSpaces(string Written, string Hidden);

    [GeneratedRegex(@"\G" + Pattern, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(Pattern, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex AnyAddress();
}
