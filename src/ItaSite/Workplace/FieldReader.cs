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
    public FieldState Read(string name, string now)
    {
        var field = StateOf(name, LineKeeping.Shown(now));
        fields.Add(field);
        return field;
    }

    /// <summary>What is sent beside a field that shows a value.</summary>
    public static string SumOf(string shown) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(LineKeeping.Shown(shown).Trim())), 0, 8);

    private FieldState StateOf(string name, string now)
    {
        if (sent?.Has(ShownPrefix + name) != true)
            return new FieldState(name, now, now, IsClash: false);

        var (typed, shown) = (LineKeeping.Shown(sent[name]), sent[ShownPrefix + name]);
        var isTyped = SumOf(typed) != shown;
        var isElsewhere = SumOf(now) != shown;
        return !isTyped || SumOf(typed) == SumOf(now)
            ? new FieldState(name, now, now, IsClash: false)
            : new FieldState(name, now, typed, isElsewhere);
    }
}
