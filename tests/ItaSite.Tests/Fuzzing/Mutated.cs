using System.Text;
using CsCheck;

namespace ItaSite.Tests.Fuzzing;

/// <summary>Real inputs, damaged: flipped, deleted, doubled, spliced, and with what troubles readers put in.</summary>
internal static class Mutated
{
    private static readonly byte[][] TroubledBytes =
    [
        .. Troubles.All.Select(Encoding.UTF8.GetBytes),
        [0xFF],
        [0xFE, 0xFF],
        [0xC3],
        [0xE0, 0xB8],
        [0xED, 0xA0, 0x80],
        [0x80],
        [0xA1],
        [0, 0, 0, 0],
        [0xFF, 0xFF, 0xFF, 0x7F],
    ];

    private static readonly char[][] TroubledLetters = [.. Troubles.All.Select(trouble => trouble.ToCharArray())];

    private static readonly Gen<Edit[]> Edits = Gen.Select(
        Gen.Int[0, 6],
        Gen.Int[0, 9999],
        Gen.Int[0, 9999],
        Gen.Int[1, 40],
        (kind, at, from, length) => new Edit(kind, at, from, length)
    ).Array[1, 6];

    public static Gen<string> Text(params string[] seeds)
    {
        var wholes = seeds.Select(seed => seed.ToCharArray()).ToArray();
        return Of(wholes, TroubledLetters, (letter, bit) => (char)(letter ^ (1 << (bit % 8))))
            .Select(letters => new string(letters));
    }

    public static Gen<byte[]> Bytes(params byte[][] seeds) =>
        Of(seeds, TroubledBytes, (one, bit) => (byte)(one ^ (1 << (bit % 8))));

    /// <summary>One of the parts of a whole.</summary>
    public static Gen<DamagedPart> Part(IReadOnlyDictionary<string, string> parts)
    {
        var names = parts.Keys.ToArray();
        var texts = names.Select(name => Text(parts[name])).ToArray();
        return Gen.Int[0, names.Length - 1]
            .SelectMany(at => texts[at].Select(text => new DamagedPart(names[at], text)));
    }

    private static Gen<T[]> Of<T>(T[][] seeds, T[][] troubles, Func<T, int, T> flipped) =>
        Gen.Select(
            Gen.Int[0, seeds.Length - 1],
            Edits,
            (seed, edits) =>
                edits.Aggregate(
                    seeds[seed],
                    (whole, edit) =>
                        Edited(
                            whole,
                            edit,
                            seeds[edit.From % seeds.Length],
                            troubles[edit.From % troubles.Length],
                            flipped
                        )
                )
        );

    private static T[] Edited<T>(T[] whole, Edit edit, T[] other, T[] trouble, Func<T, int, T> flipped)
    {
        var at = whole.Length * edit.At / 10_000;
        var end = Math.Min(whole.Length, at + edit.Length);
        var from = other.Length * edit.From / 10_000;
        return edit.Kind switch
        {
            0 when at < whole.Length => [.. whole[..at], flipped(whole[at], edit.Length), .. whole[(at + 1)..]],
            1 => [.. whole[..at], .. whole[end..]],
            2 => [.. whole[..end], .. whole[at..]],
            3 => [.. whole[..at], .. other[from..Math.Min(other.Length, from + edit.Length)], .. whole[at..]],
            4 => [.. whole[..at], .. Enumerable.Repeat(trouble, edit.Length).SelectMany(one => one), .. whole[at..]],
            _ => [.. whole[..at], .. trouble, .. whole[at..]],
        };
    }

    private sealed record Edit(int Kind, int At, int From, int Length);
}
