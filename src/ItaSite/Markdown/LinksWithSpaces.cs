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

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (
            slice.CurrentChar != ']'
            || slice.PeekChar() != '('
            || Address().Match(slice.Text, slice.Start, slice.Length) is not { Success: true } found
        )
            return base.Match(processor, ref slice);

        var written = slice.Text;
        var address = found.Groups["address"];
        var hidden = string.Concat(
            written.AsSpan(0, address.Index),
            address.Value.Replace(' ', HiddenSpace),
            written.AsSpan(address.Index + address.Length)
        );
        var read = new StringSlice(hidden, slice.Start, slice.End);
        var matched = base.Match(processor, ref read);
        slice.Start = read.Start;
        if (matched && processor.Inline is LinkInline { Url: { } url } link)
            link.Url = url.Replace(HiddenSpace, ' ');

        return matched;
    }

    /// <summary>
    /// A file's name with its ending, what stands behind its #, or a number to call; with a space, and brackets in
    /// pairs.
    /// </summary>
    [GeneratedRegex(
        """
            \G\]\([ ]*(?<address>(?=[^\n<>"]*[ ])(?!<)
              (?:
                (?: [^\s()<>"] | [ ](?!["']) | \((?:[^()<>"\n])*\) )+? \.[A-Za-z][A-Za-z0-9]{1,4}
                (?: \# (?: [^()<>"\n] | \([^()<>"\n]*\) )*? )?
                | (?:tel|mailto): (?: [^()<>"\n] | \([^()<>"\n]*\) )+?
              )
            ) (?:[ ]+"[^"\n]*")? [ ]* \)
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex Address();
}
