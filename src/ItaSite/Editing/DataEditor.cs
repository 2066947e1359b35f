using ItaSite.Data;
using ItaSite.Diagnostics;

namespace ItaSite.Editing;

/// <summary>
/// Changes one value after another, and takes a change only if the new text reads as the old one with that value.
/// </summary>
/// <param name="open">
/// Null, with the reason, for a file that can't be read; what else it says must not become more by a change.
/// </param>
/// <param name="order">In which the keys beside a new one belong; a key that is not in it comes last.</param>
internal sealed class DataEditor(
    string file,
    Func<WrittenText, Diagnosed<DataDocument?>> open,
    IReadOnlyList<string>? order = null
)
{
    private readonly List<string> ranks = [.. order ?? []];

    private delegate IReadOnlyList<TextEdit>? Change(DataDocument document, bool isCareful);

    public DataNode? Get(string text, FieldPath path) =>
        open(new WrittenText(file, text)).Value is { } document ? DataTree.Find(document.Root, path.Steps) : null;

    /// <summary>Puts a value; where it is empty, takes away what is there.</summary>
    public EditedText Set(string text, FieldPath path, FieldValue value) => SetTidied(text, path, value.Tidied());

    /// <summary>Also takes away what would then hold nothing.</summary>
    public EditedText Remove(string text, FieldPath path)
    {
        if (Opened(text, out var refusal) is not { } document)
            return refusal;

        if (document.Find(path.Steps) is not { Parent: not null } spot)
            return new EditedText(text);

        var steps = path.Steps.ToList();
        for (; spot is { IsOnlyChild: true, Parent: { Parent: not null } parent }; spot = parent)
            steps.RemoveAt(steps.Count - 1);

        return Try(document, path, DataTree.Without(document.Root, [.. steps]), (_, _) => document.Remove(spot));
    }

    /// <summary>Puts an item into a list, before the one of that number; behind the last if there is none.</summary>
    public EditedText Insert(string text, FieldPath list, int index, FieldValue item)
    {
        var value = item.Tidied();
        if (value.IsEmpty)
            return new EditedText(text);

        if (Opened(text, out var refusal) is not { } document)
            return refusal;

        if (document.Find(list.Steps) is not { Node: DataNode.List { Items: { Count: > 0 } items } } spot)
            return Set(text, list, new FieldValue.List([value]));

        var at = Math.Clamp(index, 0, items.Count);
        return Try(
            document,
            list,
            DataTree.WithItem(document.Root, [.. list.Steps], at, DataTree.Of(value)),
            (opened, isCareful) => opened.InsertItem(spot, at, value, isCareful)
        );
    }

    private EditedText SetTidied(string text, FieldPath path, FieldValue value)
    {
        if (value.IsEmpty)
            return Remove(text, path);

        if (Opened(text, out var refusal) is not { } document)
            return refusal;

        var there = document.Find(path.Steps)?.Node;
        return (there, value) switch
        {
            _ when DataTree.Same(there, DataTree.Of(value)) => new EditedText(text),
            (DataNode.Map { Entries.Count: > 0 } map, FieldValue.Map wanted) => SetEach(text, path, map, wanted),
            (DataNode.List { Items.Count: > 0 } list, FieldValue.List wanted) => SetItems(text, path, list, wanted),
            _ => Put(document, path, value),
        };
    }

    private EditedText SetEach(string text, FieldPath path, DataNode.Map there, FieldValue.Map wanted)
    {
        var edited = wanted.Entries.Aggregate(
            new EditedText(text),
            (now, entry) => now.Then(before => SetTidied(before, path.Then(entry.Key), entry.Value))
        );
        return there
            .Entries.Where(entry => wanted.Entries.All(kept => kept.Key != entry.Key))
            .Aggregate(edited, (now, entry) => now.Then(before => Remove(before, path.Then(entry.Key))));
    }

    /// <summary>What is in both lists stays with its comments; from the end on, so that places stay true.</summary>
    private EditedText SetItems(string text, FieldPath path, DataNode.List there, FieldValue.List wanted)
    {
        var edited = new EditedText(text);
        foreach (var (old, now) in ListDifference.Gaps(there.Items, [.. wanted.Items.Select(DataTree.Of)]))
        {
            var (first, olds, news) = (
                old.Start.Value,
                old.End.Value - old.Start.Value,
                now.End.Value - now.Start.Value
            );
            for (var i = Math.Max(olds, news) - 1; i >= 0; i--)
            {
                var item = path.Then(first + i);
                var value = i < news ? wanted.Items[now.Start.Value + i] : null;
                var at = first + Math.Min(i, olds);
                edited = edited.Then(before =>
                    value is null ? Remove(before, item)
                    : i < olds ? SetTidied(before, item, value)
                    : Insert(before, path, at, value)
                );
            }
        }

        return edited;
    }

    private EditedText Put(DataDocument document, FieldPath path, FieldValue value)
    {
        var there = path.Steps.Count;
        while (document.Find(path.Steps.Take(there)) is null)
            there--;

        var spot = document.Find(path.Steps.Take(there))!;
        var missing = path.Steps.Skip(there).ToList();
        if (missing.Exists(step => step.Key is null && step.Index > 0 && step != missing[0]))
            return Refused(document, path, EditingProblems.FieldIsNotThere);

        var expected = DataTree.With(document.Root, [.. path.Steps], DataTree.Of(value));
        var inner = missing.Skip(1).Reverse().Aggregate(value, Wrapped);
        return (spot.Node, missing) switch
        {
            (_, []) => Try(document, path, expected, (now, isCareful) => now.Replace(spot, value, isCareful)),
            (DataNode.Map map, [{ Key: { } key }, ..]) when map.Entries.Count > 0 || spot.Parent is null => Try(
                document,
                path,
                expected,
                (now, isCareful) => now.InsertKey(spot, PlaceFor(key, map), key, inner, isCareful)
            ),
            (DataNode.List { Items.Count: > 0 } list, [{ Key: null, Index: var index }, ..])
                when index == list.Items.Count => Try(
                document,
                path,
                expected,
                (now, isCareful) => now.InsertItem(spot, index, inner, isCareful)
            ),
            (
                DataNode.Scalar { Text: "" }
                    or DataNode.Map { Entries: [] }
                    or DataNode.List { Items: [] },
                [var step, ..]
            ) when step.Key is not null || step.Index == 0 => Try(
                document,
                path,
                expected,
                (now, isCareful) => now.Replace(spot, Wrapped(inner, step), isCareful)
            ),
            _ => Refused(document, path, EditingProblems.FieldIsNotThere),
        };
    }

    private static FieldValue Wrapped(FieldValue value, PathStep step) =>
        step.Key is { } key ? new FieldValue.Map([(key, value)]) : new FieldValue.List([value]);

    /// <summary>Behind the last of those that come before it, else before all that come after it.</summary>
    private int PlaceFor(string key, DataNode.Map map)
    {
        var rank = ranks.IndexOf(key);
        if (rank < 0)
            return map.Entries.Count;

        for (var i = map.Entries.Count - 1; i >= 0; i--)
        {
            if (ranks.IndexOf(map.Entries[i].Key) is >= 0 and var other && other < rank)
                return i + 1;
        }

        for (var i = 0; i < map.Entries.Count; i++)
        {
            if (ranks.IndexOf(map.Entries[i].Key) > rank)
                return i;
        }

        return map.Entries.Count;
    }

    private EditedText Try(DataDocument document, FieldPath path, DataNode expected, Change change)
    {
        foreach (var isCareful in new[] { false, true })
        {
            if (change(document, isCareful) is not { } edits)
                break;

            var text = document.Text.With(edits);
            var (after, told) = open(text);
            if (
                after is not null
                && after.Rest == document.Rest
                && told.Count <= open(document.Text).Diagnostics.Count
                && DataTree.Same(after.Root, expected)
            )
                return new EditedText(text.Written);
        }

        return Refused(
            document,
            path,
            Loses(expected) ? EditingProblems.TextIsNotKept : EditingProblems.FieldIsNotSafe
        );
    }

    private static bool Loses(DataNode node) =>
        node switch
        {
            DataNode.Scalar scalar => !ScalarText.Keeps(scalar.Text)
                || scalar.Text.Any(char.IsSurrogate) && HasHalf(scalar.Text),
            DataNode.List list => list.Items.Any(Loses),
            DataNode.Map map => map.Entries.Any(entry => Loses(entry.Value)),
            _ => false,
        };

    private static bool HasHalf(string text) => text.EnumerateRunes().Any(rune => rune.Value == 0xFFFD);

    private DataDocument? Opened(string text, out EditedText refusal)
    {
        var (document, told) = open(new WrittenText(file, text));
        refusal = new EditedText(text, document is null ? told[0] : null);
        return document;
    }

    private static EditedText Refused(DataDocument document, FieldPath path, Problem problem)
    {
        var near = path.Steps.Count;
        while (document.Find(path.Steps.Take(near)) is null)
            near--;

        var spot = document.Find(path.Steps.Take(near))!;
        return new EditedText(
            document.Text.Written,
            Diagnostic.At(spot.Entry?.Place ?? spot.Node.Place, problem, path.ToString())
        );
    }
}
