using System.Runtime.InteropServices;
using System.Text;

namespace ItaSite.Publishing;

/// <summary>The Credential Manager of Windows.</summary>
internal static partial class WindowsCredentials
{
    private const int Generic = 1;
    private const int OfThisMachine = 2;

    /// <returns>Null if none is kept under that name.</returns>
    public static string? Find(string name)
    {
        if (!Read(name, Generic, 0, out var found))
            return null;

        try
        {
            var credential = Marshal.PtrToStructure<Credential>(found);
            return credential.Size == 0
                ? null
                : Marshal.PtrToStringUni(credential.Secret, credential.Size / sizeof(char));
        }
        finally
        {
            Free(found);
        }
    }

    public static bool Keep(string name, string password)
    {
        var secret = Encoding.Unicode.GetBytes(password);
        var target = Marshal.StringToHGlobalUni(name);
        var blob = Marshal.AllocHGlobal(secret.Length);
        try
        {
            Marshal.Copy(secret, 0, blob, secret.Length);
            var credential = new Credential
            {
                Type = Generic,
                Target = target,
                Size = secret.Length,
                Secret = blob,
                Persist = OfThisMachine,
            };
            return Write(in credential, 0);
        }
        finally
        {
            Marshal.Copy(new byte[secret.Length], 0, blob, secret.Length);
            Marshal.FreeHGlobal(blob);
            Marshal.FreeHGlobal(target);
        }
    }

    [LibraryImport("advapi32", EntryPoint = "CredReadW", StringMarshalling = StringMarshalling.Utf16)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool Read(string name, int type, int flags, out nint credential);

    [LibraryImport("advapi32", EntryPoint = "CredWriteW")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool Write(in Credential credential, int flags);

    [LibraryImport("advapi32", EntryPoint = "CredFree")]
    private static partial void Free(nint credential);

    /// <summary>CREDENTIALW of wincred.h.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Credential
    {
        public int Flags;
        public int Type;
        public nint Target;
        public nint Comment;
        public long LastWritten;
        public int Size;
        public nint Secret;
        public int Persist;
        public int AttributeCount;
        public nint Attributes;
        public nint TargetAlias;
        public nint UserName;
    }
}
