namespace ItaSite.Diagnostics;

/// <summary>Words of a message that differ between its languages.</summary>
internal sealed record Bilingual(string Thai, string English)
{
    /// <summary>A name or a number, which is the same in both.</summary>
    public static Bilingual Same(string text) => new(text, text);

    public static Bilingual Join(string between, IEnumerable<Bilingual> parts) => Join(Same(between), parts);

    public static Bilingual Join(Bilingual between, IEnumerable<Bilingual> parts) =>
        parts.DefaultIfEmpty(Same("")).Aggregate((all, next) => all.Then(between).Then(next));

    public Bilingual Then(Bilingual more) => new(Thai + more.Thai, English + more.English);
}
