using System.Security.Cryptography;
using System.Text;
using ItaSite.Serving;

namespace ItaSite.Workplace;

/// <summary>
/// Tells what a person changed in a form. Each field comes with the sum of what it showed, so that what was changed
/// elsewhere meanwhile is neither overwritten nor in the way of another field.
/// </summary>
/// <param name="sent">The form as sent; null when it is shown for the first time.</param>
internal sealed class FieldReader(FormRequest? sent)
{
    public const string ShownPrefix = "was:";

    private readonly List<FieldState> fields = [];

    public IReadOnlyList<FieldState> Fields => fields;

    public bool HasClash => fields.Exists(known => known.IsClash);

    /// <param name="now">What the file says.</param>
    public FieldState Read(string name, string now) => Added(StateOf(name, Shown(now), sent?[name] ?? ""));

    /// <summary>Of boxes of one name, those that are ticked, each on a line.</summary>
    public FieldState ReadAll(string name, string now)
    {
        var ticked = (sent?.Fields ?? []).Where(field => field.Name == name).Select(field => field.Value);
        return Added(StateOf(name, Shown(now), string.Join('\n', ticked)));
    }

    /// <summary>With line feeds, as a browser shows it.</summary>
    public static string Shown(string written) =>
        written.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>What is sent beside a field that shows a value.</summary>
    public static string SumOf(string shown) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Shown(shown).Trim())), 0, 8);

    private FieldState Added(FieldState field)
    {
        fields.Add(field);
        return field;
    }

    private FieldState StateOf(string name, string now, string sentValue)
    {
        if (sent?.Has(ShownPrefix + name) != true)
            return new FieldState(name, now, now, IsClash: false);

        var (typed, shown) = (Shown(sentValue), sent[ShownPrefix + name]);
        var isTyped = SumOf(typed) != shown;
        var isElsewhere = SumOf(now) != shown;
        return !isTyped || SumOf(typed) == SumOf(now)
            ? new FieldState(name, now, now, IsClash: false)
            : new FieldState(name, now, typed, isElsewhere);
    }
}
