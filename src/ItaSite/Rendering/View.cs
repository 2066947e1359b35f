using ItaSite.Catalogues;
using ItaSite.Memory;
using ItaSite.Writing;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>What templates see: names and values, fixed once made, so that all pages can share them.</summary>
internal static class View
{
    public static ScriptObject Of(params (string Name, object? Value)[] members)
    {
        var view = new ScriptObject(members.Length);
        foreach (var (name, value) in members)
            view.SetValue(name, value, readOnly: true);

        view.IsReadOnly = true;
        return view;
    }

    /// <summary>The very view of the last build, if it shows the same.</summary>
    public static ScriptObject Same(ScriptObject view, BuildMemory memory) =>
        (ScriptObject)memory.Of<Shown, Shown>(Itself).Of(new Shown(view)).Value!;

    public static ScriptObject? Of(SourcedNote? note) =>
        note is null ? null : Of(("text", note.Text), ("source", note.Source));

    /// <summary>A day for machines, in full and shortened.</summary>
    public static ScriptObject? Of(DateOnly? date, Wording wording) =>
        date is { } day
            ? Of(("iso", Wording.Iso(day)), ("text", wording.Long(day)), ("short", wording.Short(day)))
            : null;

    public static ScriptArray List<T>(IEnumerable<T> values)
        where T : class => new(values) { IsReadOnly = true };

    private static Shown Itself(Shown view) => view;
}
