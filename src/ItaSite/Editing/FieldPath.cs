namespace ItaSite.Editing;

/// <summary>The way to a value from the top of a file: <c>FieldPath.Of("indicators", 2, "progress")</c>.</summary>
internal sealed record FieldPath(IReadOnlyList<PathStep> Steps)
{
    public static FieldPath Of(params PathStep[] steps) => new(steps);

    public FieldPath Then(PathStep step) => new([.. Steps, step]);

    public bool Equals(FieldPath? other) => other is not null && Steps.SequenceEqual(other.Steps);

    public override int GetHashCode() => Steps.Aggregate(0, HashCode.Combine);

    /// <summary>As a message names it: <c>indicators / 3 / progress</c>.</summary>
    public override string ToString() => string.Join(" / ", Steps);
}
