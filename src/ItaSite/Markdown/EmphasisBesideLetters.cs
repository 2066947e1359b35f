using System.Globalization;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>
/// Emphasis as in CommonMark, and also where CommonMark leaves the stars standing: between a letter and a bracket,
/// quotation mark or full stop, since Thai puts no
/// space there. A star behind a digit begins no emphasis, so that 10*20 keeps its star.
/// </summary>
internal sealed class EmphasisBesideLetters : EmphasisInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var mark = slice.CurrentChar;
        var before = slice.PeekCharExtra(-1);
        if (before == mark && slice.PeekCharExtra(-2) != '\\')
            return false;

        var descriptor = EmphasisDescriptors.Find(known => known.Character == mark)!;
        var start = slice.Start;
        var length = 1;
        while (slice.NextChar() == mark)
            length++;

        if (length < descriptor.MinimumCount)
            return false;

        var type = TypeOf(before, slice.CurrentChar, descriptor, length);
        if (type == DelimiterType.Undefined)
            return false;

        var position = processor.GetSourcePosition(start, out var line, out var column);
        processor.Inline = new EmphasisDelimiterInline(this, descriptor)
        {
            Content = new StringSlice(slice.Text, start, slice.Start - 1),
            DelimiterCount = length,
            Type = type,
            Span = new SourceSpan(position, processor.GetSourcePosition(slice.Start - 1)),
            Line = line,
            Column = column,
        };
        return true;
    }

    private static DelimiterType TypeOf(char before, char after, EmphasisDescriptor descriptor, int length)
    {
        var isLeft = !IsSpace(after) && (!IsSign(after) || IsSpace(before) || IsSign(before));
        var isRight = !IsSpace(before) && (!IsSign(before) || IsSpace(after) || IsSign(after));
        if (!descriptor.EnableWithinWord)
        {
            return Of(isLeft && (!isRight || IsSign(before)), isRight && (!isLeft || IsSign(after)));
        }

        if (length == 1 && char.IsDigit(before))
            return Of(false, isRight);

        return Of(isLeft || (IsLetter(before) && Opens(after)), isRight || (Closes(before) && IsLetter(after)));
    }

    private static DelimiterType Of(bool opens, bool closes) =>
        (opens ? DelimiterType.Open : DelimiterType.Undefined)
        | (closes ? DelimiterType.Close : DelimiterType.Undefined);

    private static bool Opens(char sign) =>
        IsSign(sign)
        && CategoryOf(sign) is not (UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation)
        && !".,:;!?%".Contains(sign, StringComparison.Ordinal);

    private static bool Closes(char sign) =>
        IsSign(sign)
        && CategoryOf(sign) is not (UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation);

    private static bool IsSpace(char letter) => letter == '\0' || char.IsWhiteSpace(letter);

    private static bool IsSign(char letter) => char.IsPunctuation(letter) || char.IsSymbol(letter);

    private static bool IsLetter(char letter) =>
        char.IsLetterOrDigit(letter)
        || CategoryOf(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static UnicodeCategory CategoryOf(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter);
}
