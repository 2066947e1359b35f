using System.Collections.Frozen;
using System.Text;
using ItaSite.Thai;

namespace ItaSite.Pdf;

/// <summary>Marks that a layer shows a letter late, on the letter after the one they belong to.</summary>
internal static class LateMarks
{
    private static readonly WordCover Forms = FormsOfWords();

    /// <summary>In every run of Thai the marks that words want moved: all of them, or those within words.</summary>
    public static string MovedBack(string text)
    {
        var moved = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; )
        {
            var end = i;
            while (end < text.Length && ThaiLetters.IsThai(text[end]))
                end++;

            if (end == i)
                moved.Append(text[i++]);
            else
                moved.Append(Run(text[i..end]));

            i = Math.Max(i, end);
        }

        return moved.ToString();
    }

    private static string Run(string run)
    {
        if (!run.Any(ThaiLetters.IsMark))
            return run;

        string[] ways =
        [
            ThaiMarks.Ordered(AllBack(run, lastStays: true)),
            ThaiMarks.Ordered(AllBack(run, lastStays: false)),
            ThaiMarks.Ordered(run),
        ];
        var best = ways.MinBy(WordCover.OfRightWords.Cost)!;
        return Forms.Cost(run) < WordCover.OfRightWords.Cost(best) ? Forms.Read(run).Text : best;
    }

    /// <param name="lastStays">Nothing follows the last letter that its marks could have moved to.</param>
    private static string AllBack(string run, bool lastStays)
    {
        var moved = new StringBuilder(run.Length);
        for (var i = 0; i < run.Length; )
        {
            var end = i;
            while (end < run.Length && ThaiLetters.IsMark(run[end]))
                end++;

            var at = moved.Length - 1;
            var back = end == run.Length && lastStays ? FirstOfTwo(run[i..end]) : end - i;
            if (end > i && at > 0)
            {
                moved.Insert(at, run[i..(i + back)]).Append(run, i + back, end - i - back);
            }
            else
            {
                end = Math.Max(end, i + 1);
                moved.Append(run, i, end - i);
            }

            i = end;
        }

        return moved.ToString();
    }

    /// <summary>Where marks of two letters stand on one, how many are the first one's.</summary>
    private static int FirstOfTwo(string marks)
    {
        for (var i = 1; i < marks.Length; i++)
        {
            if (ThaiLetters.IsMarkVowel(marks[i]) || (ThaiLetters.IsTone(marks[i]) && ThaiLetters.IsTone(marks[i - 1])))
                return i;
        }

        return 0;
    }

    private static WordCover FormsOfWords()
    {
        var forms = new Dictionary<string, (string, int)>(StringComparer.Ordinal);
        foreach (var word in OfficeWords.All.Where(word => word.Any(ThaiLetters.IsMark)))
        {
            var form = Late(word);
            if (form != word && !OfficeWords.All.Contains(form))
                forms[form] = (word, 3);
        }

        return new WordCover(forms.ToFrozenDictionary(StringComparer.Ordinal), FrozenSet<string>.Empty);
    }

    /// <summary>As the word looks with its marks a letter late; those of its last letter stay.</summary>
    private static string Late(string word)
    {
        var late = new StringBuilder(word.Length);
        var waiting = "";
        for (var i = 0; i < word.Length; )
        {
            var end = i;
            while (end < word.Length && ThaiLetters.IsMark(word[end]))
                end++;

            if (end > i)
            {
                waiting = word[i..end];
                i = end;
                continue;
            }

            late.Append(word[i++]).Append(waiting);
            waiting = "";
        }

        return late.Append(waiting).ToString();
    }
}
