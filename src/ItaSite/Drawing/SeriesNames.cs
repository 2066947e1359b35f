namespace ItaSite.Drawing;

/// <summary>
/// Columns' names without the words that all of them begin with: a head over several columns belongs to the axis, not
/// to each line.
/// </summary>
internal static class SeriesNames
{
    public static IReadOnlyList<string> Of(IReadOnlyList<string> names)
    {
        var words = names.Select(name => name.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var common = 0;
        while (
            names.Count > 1 && words.TrueForAll(name => name.Length > common + 1 && name[common] == words[0][common])
        )
            common++;

        // What is left must still be a name: of ชุดที่ 1 and ชุดที่ 2, 1 and 2 are not.
        var left = words.ConvertAll(name => string.Join(' ', name.Skip(common)));
        return left.TrueForAll(name => name.Any(char.IsLetter)) ? left : names;
    }
}
