using ItaSite.Diagnostics;

namespace ItaSite.Data;

/// <summary>
/// Takes the values of a map one by one; what is left at <see cref="Finish"/> is an unknown key. Every mistake is a
/// diagnostic, and reading goes on with an empty value.
/// </summary>
internal sealed class MapReader(DataNode.Map map, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> known = [];

    public Place Place => map.Place;

    public DiagnosticBag Diagnostics => diagnostics;

    public DataNode? Node(string key) => Entry(key)?.Value;

    /// <summary>The whole entry, key and value; null if it is absent.</summary>
    public DataEntry? Entry(string key)
    {
        known.Add(key);
        return map.Entries.FirstOrDefault(entry => entry.Key == key);
    }

    public Place PlaceOf(string key) => Node(key)?.Place ?? map.Place;

    /// <summary>
    /// Null if the key is absent or holds nothing. Words behind a # are reported, since they would be lost.
    /// </summary>
    public string? Text(string key)
    {
        LostWords.Report(Node(key), diagnostics, isText: true);
        return Word(key);
    }

    /// <summary>As <see cref="Text"/>, for a word or number behind which a comment is only a comment.</summary>
    public string? Word(string key)
    {
        switch (Node(key))
        {
            case null or DataNode.Scalar { Text: "" }:
                return null;
            case DataNode.Scalar scalar:
                return scalar.Text.Trim();
            case var other:
                Report(other.Place, DataProblems.ValueHasWrongShape, Bilingual.Same(key), Shapes.Text);
                return null;
        }
    }

    /// <summary>Empty, with a diagnostic, if the key is absent.</summary>
    public string RequiredText(string key)
    {
        LostWords.Report(Node(key), diagnostics, isText: true);
        return RequiredWord(key);
    }

    /// <summary>As <see cref="RequiredText"/>, for a word or number.</summary>
    public string RequiredWord(string key)
    {
        if (Word(key) is { } text)
            return text;

        if (Node(key) is null or DataNode.Scalar)
            Report(PlaceOf(key), DataProblems.KeyIsMissing, key);

        return "";
    }

    public bool Flag(string key)
    {
        var text = Word(key);
        if (text is null)
            return false;

        return Choice(key, ("true", true), ("false", false));
    }

    /// <summary>
    /// One of the given words; the first, with a diagnostic, if it is another. Absent gives the first too.
    /// </summary>
    public T Choice<T>(string key, params (string Word, T Value)[] choices)
    {
        var text = Word(key);
        if (text is null)
            return choices[0].Value;

        foreach (var (word, value) in choices)
        {
            if (word == text)
                return value;
        }

        Report(
            PlaceOf(key),
            DataProblems.ValueIsNotAllowed,
            key,
            text,
            string.Join(", ", choices.Select(choice => choice.Word))
        );
        return choices[0].Value;
    }

    /// <summary>A list of texts; a single text is a list of one.</summary>
    public IReadOnlyList<string> Texts(string key) => [.. Scalars(key).Select(scalar => scalar.Text.Trim())];

    public IReadOnlyList<DataNode.Scalar> Scalars(string key)
    {
        LostWords.Report(Node(key), diagnostics, isText: false);
        switch (Node(key))
        {
            case null or DataNode.Scalar { Text: "" }:
                return [];
            case DataNode.Scalar scalar:
                return [scalar];
            case DataNode.List list when list.Items.All(item => item is DataNode.Scalar):
                return [.. list.Items.Cast<DataNode.Scalar>()];
            case var other:
                Report(other.Place, DataProblems.ValueHasWrongShape, Bilingual.Same(key), Shapes.Texts);
                return [];
        }
    }

    /// <summary>A list of maps, each to be read and finished by <paramref name="read"/>.</summary>
    public IReadOnlyList<T> List<T>(string key, Func<MapReader, T> read)
    {
        switch (Node(key))
        {
            case null or DataNode.Scalar { Text: "" }:
                return [];
            case DataNode.List list when list.Items.All(item => item is DataNode.Map):
                return [.. list.Items.Cast<DataNode.Map>().Select(item => Read(item, read))];
            case var other:
                Report(other.Place, DataProblems.ValueHasWrongShape, Bilingual.Same(key), Shapes.List);
                return [];
        }
    }

    /// <summary>A map of texts.</summary>
    public IReadOnlyList<DataEntry> Entries(string key)
    {
        LostWords.Report(Node(key), diagnostics, isText: false);
        switch (Node(key))
        {
            case null or DataNode.Scalar { Text: "" }:
                return [];
            case DataNode.Map entries:
                return entries.Entries;
            case var other:
                Report(other.Place, DataProblems.ValueHasWrongShape, Bilingual.Same(key), Shapes.Map);
                return [];
        }
    }

    /// <summary>A map within this one; null if absent.</summary>
    public T? Group<T>(string key, Func<MapReader, T> read)
        where T : class?
    {
        switch (Node(key))
        {
            case null or DataNode.Scalar { Text: "" }:
                return null;
            case DataNode.Map inner:
                return Read(inner, read);
            case var other:
                Report(other.Place, DataProblems.ValueHasWrongShape, Bilingual.Same(key), Shapes.Map);
                return null;
        }
    }

    /// <summary>Reports every key that nobody asked for.</summary>
    public void Finish()
    {
        foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key)))
            diagnostics.Add(
                Diagnostic.At(entry.Place, DataProblems.UnknownKey, VisibleText.Of(entry.Key)) with
                {
                    Suggestion = Nearest.To(entry.Key, known),
                }
            );
    }

    public void Report(Place place, Problem problem, params string[] arguments) =>
        diagnostics.Add(Diagnostic.At(place, problem, arguments));

    public void Report(Place place, Problem problem, Bilingual first, params Bilingual[] more) =>
        diagnostics.Add(Diagnostic.At(place, problem, first, more));

    private T Read<T>(DataNode.Map inner, Func<MapReader, T> read)
    {
        var fields = new MapReader(inner, diagnostics);
        var value = read(fields);
        fields.Finish();
        return value;
    }
}
