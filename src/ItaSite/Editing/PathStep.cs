namespace ItaSite.Editing;

/// <summary>A key of a map, or the place of an item in a list, counted from 0.</summary>
internal readonly record struct PathStep(string? Key, int Index)
{
    public static implicit operator PathStep(string key) => new(key, -1);

    public static implicit operator PathStep(int index) => new(null, index);

    public override string ToString() => Key ?? $"{Index + 1}";
}
