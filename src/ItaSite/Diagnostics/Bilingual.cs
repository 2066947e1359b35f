namespace ItaSite.Diagnostics;

/// <summary>Words of a message that differ between its languages.</summary>
internal sealed record Bilingual(string Thai, string English)
{
    /// <summary>A name or a number, which is the same in both.</summary>
    public static Bilingual Same(string text) => new(text, text);

    public Bilingual Then(Bilingual more) => new(Thai + more.Thai, English + more.English);
}
