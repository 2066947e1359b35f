using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>The words of <c>declared:</c>.</summary>
internal static class DeclaredWords
{
    public static DeclaredState? Read(Fields fields) => fields.Word("declared") is null
        ? null
        : fields.Choice("declared", ("done", DeclaredState.Done), ("in-progress", DeclaredState.InProgress), ("not-started", DeclaredState.NotStarted));
}
