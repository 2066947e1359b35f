using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace ItaSite.Diagnostics;

/// <summary>
/// Every problem that the program can report, for <c>ita explain</c>; those of one concern stand in a file of their own
/// beside this one. The project lists these files when it is built (<c>ListProblems</c> in ItaSite.csproj).
/// </summary>
internal static partial class Problems
{
    /// <summary>Looks at every file anew: nothing in a build may ask for it.</summary>
    public static IReadOnlyList<Problem> All() =>
        [.. OfEachConcern().OrderBy(problem => problem.Code, StringComparer.Ordinal)];

    public static IReadOnlyList<Problem> Of(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type concern
    ) =>
        [
            .. concern
                .GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => field.GetValue(null))
                .OfType<Problem>(),
        ];
}
