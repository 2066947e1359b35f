using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>
/// Makes an address that stands in the text a link, as GitHub does; but it ends where another script begins, since Thai
/// puts no space behind it.
/// </summary>
internal sealed class BareAddresses : InlineParser
{
    private static readonly string[] Beginnings = ["https://", "http://", "ftp://", "www.", "mailto:"];

    /// <summary>Behind these an address is the rest of something longer.</summary>
    private static readonly SearchValues<char> Inside = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/.@-_=&?#%+\\"
    );

    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#[]@!$&'()*+,;=%^"
    );

    public BareAddresses() => OpeningCharacters = [.. "hHfFwWmM"];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (Inside.Contains(slice.PeekCharExtra(-1)))
            return false;

        var text = slice.AsSpan();
        var beginning = BeginningOf(text);
        if (beginning is null)
            return false;

        var length = LengthOf(text, beginning.Length);
        var address = text[..length];
        if (!(beginning == "mailto:" ? EmailAddress.Is(address[beginning.Length..]) : HasHost(address, beginning)))
            return false;

        processor.Inline = LinkTo(processor, address.ToString(), beginning, slice);
        slice.Start += length;
        return true;
    }

    private static LinkInline LinkTo(InlineProcessor processor, string written, string beginning, StringSlice slice)
    {
        var span = new SourceSpan(
            processor.GetSourcePosition(slice.Start, out var line, out var column),
            processor.GetSourcePosition(slice.Start + written.Length - 1)
        );
        var link = new LinkInline
        {
            Url = beginning == "www." ? $"https://{written}" : written,
            IsAutoLink = true,
            IsClosed = true,
            Span = span,
            UrlSpan = span,
            Line = line,
            Column = column,
        };
        link.AppendChild(
            new LiteralInline(written)
            {
                Span = span,
                Line = line,
                Column = column,
                IsClosed = true,
            }
        );
        return link;
    }

    private static string? BeginningOf(ReadOnlySpan<char> text)
    {
        foreach (var beginning in Beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return beginning;
        }

        return null;
    }

    private static int LengthOf(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        var open = 0;
        while (end < text.Length && Letters.Contains(text[end]))
        {
            open += text[end] switch
            {
                '[' => 1,
                ']' => -1,
                _ => 0,
            };
            if (open < 0)
                break;

            end++;
        }

        while (end > start && EndsBefore(text[..end]))
            end--;

        return end;
    }

    /// <summary>Whether the last character belongs to the sentence, not to the address.</summary>
    private static bool EndsBefore(ReadOnlySpan<char> address) =>
        address[^1] switch
        {
            '?' or '!' or '.' or ',' or ':' or ';' or '*' or '_' or '~' or '\'' or '[' or '(' => true,
            ')' => address.Count(')') > address.Count('('),
            _ => false,
        };

    private static bool HasHost(ReadOnlySpan<char> address, string beginning)
    {
        var rest = beginning == "www." ? address : address[beginning.Length..];
        var end = rest.IndexOfAny('/', '?', '#');
        var host = end < 0 ? rest : rest[..end];
        if (host.LastIndexOf(':') is > 0 and var colon)
            host = host[..colon];

        var dots = 0;
        foreach (var part in host.Split('.'))
        {
            var label = host[part];
            if (label.IsEmpty || label[0] == '-' || label[^1] == '-')
                return false;

            foreach (var letter in label)
            {
                if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_'))
                    return false;
            }

            dots++;
        }

        return dots > (beginning == "www." ? 2 : 1);
    }
}
