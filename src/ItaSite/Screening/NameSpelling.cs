using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Screening;

/// <summary>
/// Finds near misses of the right names. Thai has no spaces, so a window of whole syllables is compared wherever an
/// unharmed piece of a name stands.
/// </summary>
internal sealed class NameSpelling
{
    private readonly string text;
    private readonly IReadOnlyList<CanonicalName> names;

    /// <summary>What is part of a right name, and so of no near miss.</summary>
    private readonly bool[] isRight;

    private NameSpelling(string text, IReadOnlyList<CanonicalName> names)
    {
        this.text = text;
        this.names = names;
        isRight = new bool[text.Length];
        foreach (var place in names.SelectMany(name => PlacesOf(name.Text).Select(start => (start, name.Text.Length))))
            isRight.AsSpan(place.start, place.Length).Fill(true);
    }

    public static IEnumerable<Typo> In(string text, IReadOnlyList<CanonicalName> names)
    {
        var spelling = new NameSpelling(text, names);
        var slips = names.SelectMany(spelling.NearMisses).OrderBy(slip => slip.Start).ToList();

        // Between two right names nobody can choose.
        for (var i = 1; i < slips.Count; i++)
        {
            if (slips[i - 1].End > slips[i].Start && slips[i - 1].Arguments[1] != slips[i].Arguments[1])
                (slips[i - 1], slips[i]) = (slips[i - 1] with { Repair = null }, slips[i] with { Repair = null });
        }

        return slips;
    }

    private IEnumerable<int> PlacesOf(string word)
    {
        for (
            var start = text.IndexOf(word, StringComparison.Ordinal);
            start >= 0;
            start = text.IndexOf(word, start + 1, StringComparison.Ordinal)
        )
            yield return start;
    }

    /// <summary>A name with n slips in n + 1 pieces has a piece without one.</summary>
    private IEnumerable<Typo> NearMisses(CanonicalName name)
    {
        var size = name.Text.Length / (name.Edits + 1);
        var found = new Dictionary<int, NearMiss>();
        for (var piece = 0; piece <= name.Edits; piece++)
        {
            var offset = piece * size;
            var part = piece == name.Edits ? name.Text[offset..] : name.Text.Substring(offset, size);
            foreach (var miss in PlacesOf(part).Select(start => BestAt(name, start - offset)).OfType<NearMiss>())
            {
                if (!found.TryGetValue(miss.Start, out var other) || miss.Distance < other.Distance)
                    found[miss.Start] = miss;
            }
        }

        return found.Values.Select(miss => Told(name, miss)).Concat(WithALetterTooMany(name));
    }

    private NearMiss? BestAt(CanonicalName name, int expected)
    {
        NearMiss? best = null;
        for (
            var start = Math.Max(0, expected - name.Edits);
            start <= expected + name.Edits && start < text.Length;
            start++
        )
        {
            if (isRight[start] || !BeginsHere(start))
                continue;

            var longest = Math.Min(
                name.Text.Length + name.Edits,
                LengthWithoutRightNames(start, name.Text.Length + name.Edits)
            );
            var distances = EditDistance.ToPrefixes(name.Text, text.AsSpan(start, longest));
            for (var length = Math.Max(1, name.Text.Length - name.Edits); length <= longest; length++)
            {
                var miss = new NearMiss(start, length, distances[length]);
                if (
                    miss.Distance <= name.Edits
                    && miss.IsNearerThan(best, name)
                    && EndsHere(start + length)
                    && Counts(name, miss)
                )
                    best = miss;
            }
        }

        return best;
    }

    private int LengthWithoutRightNames(int start, int most)
    {
        var length = 0;
        while (
            length < most
            && start + length < text.Length
            && !isRight[start + length]
            && text[start + length] is not ('\n' or '\r')
        )
            length++;

        return length;
    }

    private bool BeginsHere(int start) =>
        !ThaiLetters.ClingsToTheLast(text[start]) && !(start > 0 && ThaiLetters.IsLeadingVowel(text[start - 1]));

    private bool EndsHere(int end) =>
        (end == text.Length || !ThaiLetters.ClingsToTheLast(text[end])) && !ThaiLetters.IsLeadingVowel(text[end - 1]);

    private bool Counts(CanonicalName name, NearMiss miss)
    {
        var window = text.AsSpan(miss.Start, miss.Length);
        if (window.Count(' ') != name.Text.AsSpan().Count(' ') || window[0] == ' ' || window[^1] == ' ')
            return false;

        if (IsAnnounced(name, miss.Start))
            return true;

        // Without an announcement the head must be right, unless a word begins here.
        var hasItsHead = window[0] == name.Text[0] || miss.Start == 0 || !ThaiLetters.IsThai(text[miss.Start - 1]);
        return hasItsHead && (name.IsFree || LookAlikes.AreAllThatDiffers(window, name.Text));
    }

    private bool IsAnnounced(CanonicalName name, int start)
    {
        var before = text.AsSpan(0, start);
        if (before.EndsWith(" "))
            before = before[..^1];

        foreach (var context in name.Contexts)
        {
            var head = before.Length - context.Length;
            if (
                before.EndsWith(context, StringComparison.Ordinal)
                && (context.Length > 2 || head == 0 || !ThaiLetters.IsThai(before[head - 1]))
            )
                return true;
        }

        return false;
    }

    /// <summary>If the last letter is the wrong one and Thai goes on, nobody can know where the name ends.</summary>
    private Typo Told(CanonicalName name, NearMiss miss)
    {
        var end = miss.Start + miss.Length;
        var isCertain = text[end - 1] == name.Text[^1] || end == text.Length || !ThaiLetters.IsThai(text[end]);
        return new Typo(
            miss.Start,
            miss.Length,
            TextProblems.NameIsMisspelt,
            isCertain ? name.Text : null,
            text[miss.Start..end],
            name.Text
        );
    }

    /// <summary>The right name with a lone consonant behind it, which is no word.</summary>
    private IEnumerable<Typo> WithALetterTooMany(CanonicalName name)
    {
        const string words = "ณธ";
        foreach (var start in PlacesOf(name.Text))
        {
            var end = start + name.Text.Length;
            if (
                end < text.Length
                && ThaiLetters.IsConsonant(text[end])
                && !words.Contains(text[end], StringComparison.Ordinal)
                && (
                    end + 1 == text.Length
                    || char.IsWhiteSpace(text[end + 1])
                    || text[end + 1] is ',' or '|' or '"' or '”'
                )
            )
                yield return new Typo(
                    start,
                    name.Text.Length + 1,
                    TextProblems.NameIsMisspelt,
                    name.Text,
                    text[start..(end + 1)],
                    name.Text
                );
        }
    }
}
