using System.Text.RegularExpressions;
using ItaSite.Catalogues;
using ItaSite.Thai;

namespace ItaSite.Importing;

/// <summary>
/// Which letters of an element's statement are accounted for, by what files show or by asking for nothing. Thai writes
/// no spaces between words, so that pieces of so many letters stand for them.
/// </summary>
internal sealed partial class StatementCover
{
    private const int LettersOfPiece = 6;
    private const int LettersOfLongPiece = 8;
    private const int FewestLetters = 4;

    private readonly bool[] shown;
    private readonly bool[] common;
    private readonly bool[] ofColumns;

    public StatementCover(Element element)
        : this(PhraseOf(element)) { }

    public StatementCover(string words)
    {
        Text = FoldedText.Of(words);
        (shown, common, ofColumns) = (new bool[Text.Length], new bool[Text.Length], new bool[Text.Length]);
    }

    private StatementCover(StatementCover other)
    {
        Text = other.Text;
        (shown, common, ofColumns) = (new bool[Text.Length], [.. other.common], new bool[Text.Length]);
    }

    /// <summary>The statement without the list of its parts and without days and years.</summary>
    public string Text { get; }

    public int Shown => shown.Count(isShown => isShown);

    public int AskedAndShown => shown.Where((isShown, at) => isShown && !common[at]).Count();

    /// <summary>Letters that ask for something.</summary>
    public int Asked => common.Count(isCommon => !isCommon);

    /// <summary>The longest piece that nothing accounts for, with what stands around it; empty if all is.</summary>
    public string Unseen()
    {
        for (var at = 0; at < Text.Length; at++)
        {
            if (shown[at] || common[at])
                continue;

            var (start, end) = (at, at + 1);
            while (start > 0 && !shown[start - 1] && Text[start - 1] > ' ')
                start--;

            while (end < Text.Length && !shown[end])
                end++;

            return Text[start..end];
        }

        return "";
    }

    public bool Denies => Text.Contains("ไม่", StringComparison.Ordinal);

    /// <summary>Whether each ไม่ of the statement is in what files show.</summary>
    public bool DenialsAreShown()
    {
        for (
            var at = Text.IndexOf("ไม่", StringComparison.Ordinal);
            at >= 0;
            at = Text.IndexOf("ไม่", at + 1, StringComparison.Ordinal)
        )
        {
            if (!shown[at])
                return false;
        }

        return true;
    }

    /// <summary>The same statement, of which nothing is shown yet.</summary>
    public StatementCover Again() => new(this);

    public void Ignore(IEnumerable<string> words)
    {
        foreach (var word in words)
            Mark(common, word);
    }

    /// <summary>Words that only a column can show: a title with งบประมาณ is no column of it.</summary>
    public void KeepForColumns(IEnumerable<string> names)
    {
        foreach (var name in names.Select(FoldedText.Of).Where(name => name.Length >= FewestLetters))
            Mark(ofColumns, name, where: at => !common[at]);
    }

    /// <returns>Whether it names anything of the statement.</returns>
    public bool ShowName(string name)
    {
        var folded = FoldedText.Of(name);
        return folded.Length >= FewestLetters && Mark(shown, folded);
    }

    /// <summary>All that the text says, in pieces; what is kept for columns stays open.</summary>
    public int ShowText(string text, bool isLong = false)
    {
        var folded = FoldedText.Of(text);
        var length = isLong ? LettersOfLongPiece : LettersOfPiece;
        var pieces = 0;
        for (var at = 0; at + length <= Text.Length; at++)
        {
            if (!folded.Contains(Text.AsSpan(at, length), StringComparison.Ordinal))
                continue;

            pieces++;
            for (var letter = at; letter < at + length; letter++)
                shown[letter] |= !ofColumns[letter];
        }

        return pieces;
    }

    /// <summary>Short words that tell kinds of documents apart: seen where the text has them too.</summary>
    public void ShowKinds(string text, IEnumerable<string> kinds)
    {
        var folded = FoldedText.Of(text);
        foreach (var kind in kinds.Where(kind => folded.Contains(kind, StringComparison.Ordinal)))
            Mark(shown, kind, where: at => !ofColumns[at]);
    }

    private bool Mark(bool[] marks, string word, Func<int, bool>? where = null)
    {
        var found = false;
        for (
            var at = Text.IndexOf(word, StringComparison.Ordinal);
            at >= 0;
            at = Text.IndexOf(word, at + 1, StringComparison.Ordinal)
        )
        {
            found = true;
            for (var letter = at; letter < at + word.Length; letter++)
                marks[letter] |= where is null || where(letter);
        }

        return found;
    }

    private static string PhraseOf(Element element)
    {
        var statement =
            element.Parts.Count + element.Examples.Count > 0
                ? ListOfParts().Replace(element.Statement, "")
                : element.Statement;
        foreach (var time in TimeReader.In(statement).OrderByDescending(time => time.Start))
            statement = statement.Remove(time.Start, time.Length);

        return Figures().Replace(ThaiDigits.ToArabic(statement), " ");
    }

    [GeneratedRegex(@"\s?(?:อย่างน้อยประกอบด้วย|ประกอบด้วย|ยกตัวอย่าง(?:เช่น)?|เช่น|ได้แก่|ดังนี้).*$")]
    private static partial Regex ListOfParts();

    [GeneratedRegex(@"[0-9]+")]
    private static partial Regex Figures();
}
