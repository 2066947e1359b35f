namespace ItaSite.Editing;

/// <summary>A value to be written, whatever the language of the file.</summary>
internal abstract record FieldValue
{
    private FieldValue() { }

    /// <summary>Nothing to write: the key goes, rather than stay behind with nothing.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>Words of a person; whatever reads the file shall take them for a text, be it no or 0123.</summary>
    internal sealed record Text(string Value) : FieldValue
    {
        public override bool IsEmpty => Value.Trim().Length == 0;
    }

    /// <summary>A flag, a number, a date or a word of the program's, which stands bare.</summary>
    internal sealed record Word(string Value) : FieldValue
    {
        public override bool IsEmpty => Value.Trim().Length == 0;
    }

    internal sealed record List(IReadOnlyList<FieldValue> Items) : FieldValue
    {
        public override bool IsEmpty => Items.All(item => item.IsEmpty);
    }

    internal sealed record Map(IReadOnlyList<(string Key, FieldValue Value)> Entries) : FieldValue
    {
        public override bool IsEmpty => Entries.All(entry => entry.Value.IsEmpty);
    }

    public static FieldValue Of(string text) => new Text(text);

    public static FieldValue Of(bool flag) => new Word(flag ? "true" : "false");

    public static FieldValue Of(IEnumerable<string> texts) => new List([.. texts.Select(Of)]);

    public static FieldValue Of(IEnumerable<(string Key, string Text)> entries) =>
        new Map([.. entries.Select(entry => (entry.Key, Of(entry.Text)))]);

    /// <summary>Without what is empty in it, and with the line ends of our readers: a browser sends others.</summary>
    public FieldValue Tidied() =>
        this switch
        {
            Text text => new Text(Lines(text.Value)),
            Word word => new Word(word.Value.Trim()),
            List list => new List([.. list.Items.Where(item => !item.IsEmpty).Select(item => item.Tidied())]),
            Map map => new Map([
                .. map.Entries.Where(entry => !entry.Value.IsEmpty).Select(entry => (entry.Key, entry.Value.Tidied())),
            ]),
            _ => this,
        };

    private static string Lines(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
