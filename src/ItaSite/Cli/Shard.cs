using System.Globalization;

namespace ItaSite.Cli;

/// <summary>
/// One machine's part of a list that several machines share: <c>3/16</c> is every 16th, from the 3rd on.
/// </summary>
internal readonly record struct Shard(int Number, int Count)
{
    /// <param name="text">Digits, a slash, digits; nothing else, and no part that there is not.</param>
    public static Shard? Read(string text) =>
        text.Split('/') is [var number, var count]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var which)
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var all)
        && which >= 1
        && which <= all
            ? new Shard(which, all)
            : null;

    public IReadOnlyList<T> Of<T>(IReadOnlyList<T> sorted)
    {
        var (number, count) = this;
        return [.. sorted.Where((_, i) => i % count == number - 1)];
    }

    public override string ToString() => $"{Number}/{Count}";
}
