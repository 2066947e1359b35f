using System.Collections.Frozen;
using System.Text;
using ItaSite.Thai;

namespace ItaSite.Pdf;

/// <summary>
/// Reads Thai as the cheapest row of known words: how much of a text they cover, and which of its words are broken
/// forms of them.
/// </summary>
/// <param name="broken">Forms that a broken text shows, with the right word and what it costs to believe in it.</param>
/// <param name="doubtful">Forms that could be this word or that one: their letters count as unknown.</param>
internal sealed class WordCover(FrozenDictionary<string, (string Right, int Cost)> broken, FrozenSet<string> doubtful)
{
    private const int UnknownLetter = 10;
    private const int KnownWord = 2;
    private const int ShortWord = 4;

    private static readonly string[] Openers =
    [
        "บ้าน",
        "แม่",
        "บาง",
        "หนอง",
        "ท่า",
        "วัด",
        "ดอย",
        "ห้วย",
        "คลอง",
        "ตำบล",
        "อำเภอ",
        "หมู่บ้าน",
        "นาย",
        "นาง",
    ];

    public static WordCover OfRightWords { get; } =
        new(FrozenDictionary<string, (string, int)>.Empty, FrozenSet<string>.Empty);

    /// <summary>The text with broken words put right, and how many Thai letters no word covers.</summary>
    public (string Text, int Unknown) Read(string text)
    {
        var read = new StringBuilder(text.Length);
        var unknown = 0;
        for (var i = 0; i < text.Length; )
        {
            var end = i;
            while (end < text.Length && ThaiLetters.IsThai(text[end]))
                end++;

            if (end == i)
                read.Append(text[i++]);
            else
                unknown += ReadRun(text[i..end], read);

            i = Math.Max(i, end);
        }

        return (read.ToString(), unknown);
    }

    /// <summary>The least that a row of words and unknown letters costs.</summary>
    public int Cost(string run) => Cheapest(run).Costs[run.Length];

    private int ReadRun(string run, StringBuilder read)
    {
        var steps = Cheapest(run).Steps;
        var words = new List<(string Written, string? Right)>();
        for (var end = run.Length; end > 0; end -= steps[end].Length)
            words.Insert(0, (run.Substring(end - steps[end].Length, steps[end].Length), steps[end].Right));

        var unknown = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var (written, right) = words[i];
            unknown += right is null || doubtful.Contains(right) ? written.Length : 0;
            read.Append(right is null || IsPartOfName(words, i) ? written : right);
        }

        return unknown;
    }

    /// <summary>
    /// A short word beside letters that nobody knows, or behind what begins names of places, may be part of a name.
    /// </summary>
    private static bool IsPartOfName(List<(string Written, string? Right)> words, int at)
    {
        if (words[at].Written.Length >= ShortWord || words[at].Written == words[at].Right)
            return false;

        return (at > 0 && (words[at - 1].Right is null || Openers.Contains(words[at - 1].Right)))
            || (at + 1 < words.Count && words[at + 1].Right is null);
    }

    private (int[] Costs, (int Length, string? Right)[] Steps) Cheapest(string run)
    {
        var costs = new int[run.Length + 1];
        var steps = new (int Length, string? Right)[run.Length + 1];
        var known = OfficeWords.All.GetAlternateLookup<ReadOnlySpan<char>>();
        var brokenForms = broken.GetAlternateLookup<ReadOnlySpan<char>>();
        var doubtfulForms = doubtful.GetAlternateLookup<ReadOnlySpan<char>>();
        Array.Fill(costs, int.MaxValue, 1, run.Length);
        for (var start = 0; start < run.Length; start++)
        {
            Step(start, 1, costs[start] + UnknownLetter, null);
            if (ThaiLetters.ClingsToTheLast(run[start]))
                continue;

            for (var length = 2; length <= OfficeWords.Longest && start + length <= run.Length; length++)
            {
                if (start + length < run.Length && ThaiLetters.ClingsToTheLast(run[start + length]))
                    continue;

                var word = run.AsSpan(start, length);
                if (known.TryGetValue(word, out var right) || doubtfulForms.TryGetValue(word, out right))
                    Step(start, length, costs[start] + KnownWord, right);

                if (broken.Count > 0 && brokenForms.TryGetValue(word, out var mended))
                    Step(start, length, costs[start] + mended.Cost, mended.Right);
            }
        }

        return (costs, steps);

        void Step(int start, int length, int cost, string? right)
        {
            if (cost < costs[start + length])
                (costs[start + length], steps[start + length]) = (cost, (length, right));
        }
    }
}
