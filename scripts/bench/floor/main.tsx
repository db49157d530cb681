import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Route, Routes } from 'react-router';

/**
 * The least a console of this kind can be: React, a router, a form, and a list of fifty rows that are read beside the
 * code. What the console takes is told in multiples of what this takes in the same run.
 */
interface Row {
  readonly id: string;
  readonly name: string;
  readonly start: string;
}

const rows: Promise<readonly Row[]> | undefined =
  location.pathname === '/meetings'
    ? fetch('/api/floor').then((answer): Promise<readonly Row[]> => answer.json())
    : undefined;

function SignIn() {
  return (
    <form>
      <label>
        User <input name="user" />
      </label>
      <label>
        Password <input name="password" type="password" />
      </label>
      <button>Sign in</button>
    </form>
  );
}

function List() {
  const [read, setRead] = useState<readonly Row[]>([]);
  useEffect(() => {
    void rows?.then(setRead);
  }, []);
  return (
    <table>
      <tbody>
        {read.map(({ id, name, start }) => (
          <tr key={id}>
            <td>{name}</td>
            <td>{start}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <BrowserRouter>
      <Routes>
        <Route path="/login" element={<SignIn />} />
        <Route path="/meetings" element={<List />} />
      </Routes>
    </BrowserRouter>,
  );
}
