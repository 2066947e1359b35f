using ItaSite.Diagnostics;

namespace ItaSite.Data;

internal sealed record DataEntry(string Key, Place Place, DataNode Value);
