namespace ItaSite.Search;

/// <summary>Cuts a list into shards of about as many letters each, without parting an entry.</summary>
internal static class SearchShards
{
    /// <returns>The first of each shard; one shard even of nothing.</returns>
    public static IReadOnlyList<int> Cut(IReadOnlyList<int> lengths, int most)
    {
        List<int> firsts = [0];
        for (int i = 0, length = 0; i < lengths.Count; i++)
        {
            if (length > 0 && length + lengths[i] > most)
            {
                firsts.Add(i);
                length = 0;
            }

            length += lengths[i];
        }

        return firsts;
    }

    public static IEnumerable<T> Of<T>(IReadOnlyList<T> list, IReadOnlyList<int> firsts, int shard) =>
        list.Take((shard + 1 < firsts.Count ? firsts[shard + 1] : list.Count)).Skip(firsts[shard]);
}
