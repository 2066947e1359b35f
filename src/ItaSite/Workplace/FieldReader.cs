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
        var field = StateOf(name, OneEnd(now));
        fields.Add(field);
        return field;
    }

    /// <summary>What is sent beside a field that shows a value.</summary>
    public static string SumOf(string shown) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(OneEnd(shown).Trim())), 0, 8);

    private FieldState StateOf(string name, string now)
    {
        if (sent?.Has(ShownPrefix + name) != true)
            return new FieldState(name, now, now, IsClash: false);

        var (typed, shown) = (OneEnd(sent[name]), sent[ShownPrefix + name]);
        var isTyped = SumOf(typed) != shown;
        var isElsewhere = SumOf(now) != shown;
        return !isTyped || SumOf(typed) == SumOf(now)
            ? new FieldState(name, now, now, IsClash: false)
            : new FieldState(name, now, typed, isElsewhere);
    }

    /// <summary>Browsers send each line break as two letters.</summary>
    private static string OneEnd(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
